package no.parorendeportalen.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A routine or a checklist, for life: its address, whose it is and whom it is for. What it says is in its versions. */
@Entity
class Document extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentKind kind;

    @Column(updatable = false)
    private String slug;

    @Column(name = "owner_unit_id")
    private @Nullable UUID ownerUnit;

    @Column(name = "approver_id")
    private @Nullable UUID approver;

    @Enumerated(EnumType.STRING)
    private Set<ServiceArea> serviceAreas = EnumSet.noneOf(ServiceArea.class);

    @ElementCollection
    @CollectionTable(name = "document_unit", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "unit_id")
    private Set<UUID> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "document_measure", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "measure_number")
    private Set<Integer> measures = new HashSet<>();

    private boolean receipt;

    private int revisionMonths;

    @Column(updatable = false)
    private @Nullable String origin;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Document() {}

    @SuppressWarnings("NullAway.Init") // settle gives the rest
    Document(WriteDocument command) {
        identifyAs(command.id());
        this.kind = command.kind();
        this.slug = Slug.of(command.slug() == null ? command.text().title() : command.slug());
        this.origin = command.origin();
        settle(command.settings());
    }

    /** A checklist asks nobody whether they have read it, whatever the settings say: it is used, not learnt. */
    final void settle(DocumentSettings settings) {
        this.ownerUnit = settings.ownerUnit();
        this.approver = settings.approver();
        var areas = EnumSet.noneOf(ServiceArea.class);
        areas.addAll(settings.serviceAreas());
        this.serviceAreas = areas;
        replace(units, settings.units());
        replace(measures, settings.measures());
        this.receipt = settings.receipt() && kind == DocumentKind.ROUTINE;
        this.revisionMonths = settings.revisionMonths();
    }

    private static <T> void replace(Set<T> held, Collection<T> by) {
        held.retainAll(Set.copyOf(by));
        held.addAll(by);
    }

    /** A unit has ended, and another has taken over, or none. */
    void follow(UUID ended, @Nullable UUID successor) {
        if (ended.equals(ownerUnit)) {
            this.ownerUnit = successor;
        }
        if (units.remove(ended) && successor != null) {
            units.add(successor);
        }
    }

    DocumentSettings settings() {
        return new DocumentSettings(ownerUnit, approver, serviceAreas, units, receipt, revisionMonths, measures);
    }

    DocumentKind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    @Nullable
    String origin() {
        return origin;
    }

    int revisionMonths() {
        return revisionMonths;
    }

    @Nullable
    UUID approver() {
        return approver;
    }
}
