package no.parorendeportalen.network;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** What somebody in a unit answers for towards carers. Its address is its for life. */
@Entity
class ContactRole extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String plural;

    private String summary;

    private String tasks;

    private String law;

    private List<String> serviceAreas;

    /** One a line. */
    private String words;

    @ElementCollection
    @CollectionTable(name = "contact_role_unit", joinColumns = @JoinColumn(name = "contact_role_id"))
    @Column(name = "unit_id")
    private Set<UUID> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "contact_role_measure", joinColumns = @JoinColumn(name = "contact_role_id"))
    @Column(name = "measure_number")
    private Set<Integer> measures = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ContactRole() {}

    @SuppressWarnings("NullAway.Init") // revise gives it the rest
    ContactRole(WriteRole command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.said().title() : command.slug());
        revise(command);
    }

    final void revise(WriteRole command) {
        var said = command.said();
        this.title = said.title();
        this.plural = said.plural();
        this.summary = said.summary();
        this.tasks = said.tasks();
        this.law = said.law();
        this.serviceAreas = said.areas().stream().sorted().map(Enum::name).toList();
        this.words = Lines.join(said.words());
        replace(units, command.units());
        replace(measures, command.measures());
        keptAs(command.upkeep());
    }

    private static <T> void replace(Set<T> held, Collection<T> by) {
        held.retainAll(Set.copyOf(by));
        held.addAll(by);
    }

    /** One more unit is to have one. */
    boolean need(Collection<UUID> more) {
        return units.addAll(more);
    }

    /** What a unit was to have, another is to have. */
    void handOver(UUID from, @Nullable UUID to) {
        if (units.remove(from) && to != null) {
            units.add(to);
        }
    }

    RoleSaid said() {
        return new RoleSaid(title, plural, summary, tasks, law, areas(), Lines.of(words));
    }

    private Set<ServiceArea> areas() {
        return serviceAreas.stream().map(ServiceArea::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    RoleLine line() {
        return new RoleLine(id(), slug, title, plural, summary, areas(), Lines.of(words));
    }

    RoleWritten written(LocalDate today) {
        return new RoleWritten(slug, said(), Set.copyOf(units), Set.copyOf(measures), keptState(today));
    }

    Set<UUID> units() {
        return units;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.CONTACT_ROLE;
    }

    @Override
    public String label() {
        return title;
    }

    /** Only staff read it, at {@link RoleLine#path()}. */
    @Override
    public @Nullable String publicPath() {
        return null;
    }
}
