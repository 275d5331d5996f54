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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.parorendeportalen.shared.Markdown;
import org.jspecify.annotations.Nullable;

/** A measure as one revision has it. */
@Entity
class MeasureEdition extends PlacedPart {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    /** None only where the former revision's measure was dropped without ever having been taken in. */
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable StrategyArea area;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Approach approach;

    private @Nullable String body;

    private @Nullable String plainLanguage;

    private @Nullable String ownersText;

    @Embedded
    private Timeline timeline;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Measure mergedInto;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Measure splitFrom;

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
        super(position);
        area.requirePresent();
        this.measure = measure;
        this.revision = area.revision();
        this.area = area;
        this.body = Texts.optionalBody(body);
        this.timeline = timeline;
        this.origin = Origin.PLAN;
    }

    /** A measure of the former revision that this one never takes in: dropped from the beginning. */
    private MeasureEdition(Revision revision, MeasureEdition former, String reason) {
        revision.requireChangeable();
        this.measure = former.measure;
        this.revision = revision;
        this.body = former.body;
        this.plainLanguage = former.plainLanguage;
        this.ownersText = former.ownersText;
        this.timeline = former.timeline;
        this.origin = former.origin;
        copiedFrom(former);
        remove(reason);
    }

    static MeasureEdition dropped(Revision revision, MeasureEdition former, String reason) {
        return new MeasureEdition(revision, former, reason);
    }

    /** The same words in another revision, at a place there; approach and related areas are its own to find again. */
    MeasureEdition copyTo(StrategyArea there, int position) {
        var copy = new MeasureEdition(measure, there, position, body, timeline);
        copy.plainLanguage = plainLanguage;
        copy.ownersText = ownersText;
        copy.origin = origin;
        responsibilities.forEach(it -> copy.assign(it.owner(), it.role()));
        copy.copiedFrom(this);
        return copy;
    }

    /** What it says. Who is responsible and what else it belongs to are said by verbs of their own. */
    void revise(@Nullable String body, @Nullable String plainLanguage, Timeline timeline, Origin origin) {
        requirePresent();
        this.body = Texts.optionalBody(body);
        this.plainLanguage = Texts.optionalBody(plainLanguage);
        this.timeline = timeline.after(this.timeline);
        this.origin = origin;
    }

    /** Moves it to the end of another area, where it hangs under nothing yet. */
    void moveTo(StrategyArea other, int position) {
        requirePresent();
        other.requirePresent();
        if (!other.revision().equals(revision)) {
            throw new IllegalArgumentException("An area of another revision");
        }
        this.area = other;
        this.approach = null;
        relatedAreas.remove(other);
        placeAt(position);
    }

    /** Hangs it under an approach of its own area, or under none. */
    void hangUnder(@Nullable Approach approach) {
        requirePresent();
        if (approach != null && !approach.area().equals(area)) {
            throw new IllegalArgumentException("An approach of another area");
        }
        this.approach = approach;
    }

    /** Its approach has gone while it was away. */
    void hangUnderNothing() {
        revision.requireChangeable();
        this.approach = null;
    }

    /** Says that it also belongs to another area ("ses opp mot …"). */
    void relateTo(StrategyArea other) {
        revision.requireChangeable();
        if (other.equals(area) || !other.revision().equals(revision)) {
            throw new IllegalArgumentException("Only another area of the same revision");
        }
        relatedAreas.add(other);
    }

    /** Says which other areas it belongs to, and no more than those. */
    void relateOnlyTo(Collection<StrategyArea> others) {
        requirePresent();
        relatedAreas.retainAll(others);
        others.forEach(this::relateTo);
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

    /** Says who answers for it, in order, and nobody else. Whoever stays keeps their row. */
    void assignOnly(List<Assignment> assignments) {
        requirePresent();
        responsibilities.removeIf(
                it -> assignments.stream().noneMatch(wanted -> wanted.owner().equals(it.owner())));
        for (var place = 1; place <= assignments.size(); place++) {
            var wanted = assignments.get(place - 1);
            var there = responsibilities.stream()
                    .filter(it -> it.owner().equals(wanted.owner()))
                    .findFirst();
            if (there.isPresent()) {
                there.get().become(place, wanted.role());
            } else {
                responsibilities.add(new Responsibility(this, wanted.owner(), place, wanted.role()));
            }
        }
    }

    /** An owner and the part it is to have. */
    record Assignment(Owner owner, ResponsibilityRole role) {}

    /** Puts an owner in another's place; where it already has a part, that one stays. */
    void replaceOwner(Owner former, Owner next) {
        var assignments = new ArrayList<Assignment>();
        for (var it : responsibilities) {
            var owner = it.owner().equals(former) ? next : it.owner();
            if (assignments.stream().noneMatch(known -> known.owner().equals(owner))) {
                assignments.add(new Assignment(owner, it.role()));
            }
        }
        assignOnly(assignments);
    }

    /** Says that it came out of another measure, or out of none. */
    void splitFrom(@Nullable Measure other) {
        requirePresent();
        if (measure.equals(other)) {
            throw new IllegalArgumentException("Not out of itself");
        }
        this.splitFrom = other;
    }

    /** Drops it because another measure now says it. */
    void mergeInto(Measure other, String reason) {
        if (measure.equals(other)) {
            throw new IllegalArgumentException("Not into itself");
        }
        remove(reason);
        this.mergedInto = other;
    }

    @Override
    void restore() {
        if (area == null) {
            throw new IllegalStateException("It was never taken in");
        }
        super.restore();
        this.mergedInto = null;
    }

    /** Takes in a measure that was dropped before it had a place. */
    void takeIn(StrategyArea area, int position) {
        if (this.area != null || !area.revision().equals(revision)) {
            throw new IllegalArgumentException("It has an area, or this one is of another revision");
        }
        this.area = area;
        restoreAt(position);
    }

    /** Gives a measure that waited for the decision its day. Allowed while the revision is proposed, and only then. */
    void dateFrom(LocalDate decided) {
        this.timeline = timeline.datedFrom(decided);
    }

    Measure measure() {
        return measure;
    }

    @Override
    Revision revision() {
        return revision;
    }

    @Nullable
    StrategyArea area() {
        return area;
    }

    @Override
    @Nullable
    Part container() {
        return area;
    }

    @Nullable
    Approach approach() {
        return approach;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    String plainLanguage() {
        return plainLanguage;
    }

    @Nullable
    String ownersText() {
        return ownersText;
    }

    Timeline timeline() {
        return timeline;
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    Measure mergedInto() {
        return mergedInto;
    }

    @Nullable
    Measure splitFrom() {
        return splitFrom;
    }

    List<Responsibility> responsibilities() {
        return List.copyOf(responsibilities);
    }

    Set<StrategyArea> relatedAreas() {
        return Set.copyOf(relatedAreas);
    }

    @Override
    String label() {
        var text = body == null ? "" : " " + Markdown.plain(body);
        return Texts.shortened(measure.number() + text);
    }

    @Override
    Siblings siblings() {
        return new Siblings("MeasureEdition", "p.area = :owner", Objects.requireNonNull(area));
    }
}
