package no.parorendeportalen.strategy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A measure as one revision has it. */
@Entity
class MeasureEdition extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StrategyArea area;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Approach approach;

    private int position;

    private @Nullable String body;

    private @Nullable String plainLanguage;

    private @Nullable String ownersText;

    @Embedded
    private Timeline timeline;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Responsibility> responsibilities = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "measure_edition_related_area",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "area_id"))
    private Set<StrategyArea> relatedAreas = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MeasureEdition() {}

    /**
     * @param position counted from 1 within the area
     * @param body Markdown, or null where the plan has a row without a text
     */
    MeasureEdition(Measure measure, StrategyArea area, int position, @Nullable String body, Timeline timeline) {
        area.revision().requireChangeable();
        this.measure = measure;
        this.revision = area.revision();
        this.area = area;
        this.position = position;
        this.body = Texts.optionalBody(body);
        this.timeline = timeline;
        this.origin = Origin.PLAN;
    }

    /** Hangs it under an approach of its own area. */
    void hangUnder(Approach approach) {
        revision.requireChangeable();
        if (!approach.area().equals(area)) {
            throw new IllegalArgumentException("An approach of another area");
        }
        this.approach = approach;
    }

    /** Says that it also belongs to another area ("ses opp mot …"). */
    void relateTo(StrategyArea other) {
        revision.requireChangeable();
        if (other.equals(area) || !other.revision().equals(revision)) {
            throw new IllegalArgumentException("Only another area of the same revision");
        }
        relatedAreas.add(other);
    }

    /** The words as written about who is responsible. */
    void ownersAsWritten(@Nullable String text) {
        revision.requireChangeable();
        this.ownersText = Texts.optionalLine(text, 500);
    }

    /** Adds an owner after those already there. */
    void assign(Owner owner, ResponsibilityRole role) {
        revision.requireChangeable();
        if (responsibilities.stream().anyMatch(it -> it.owner().equals(owner))) {
            throw new IllegalArgumentException("An owner has one part in a measure");
        }
        responsibilities.add(new Responsibility(this, owner, responsibilities.size() + 1, role));
    }
}
