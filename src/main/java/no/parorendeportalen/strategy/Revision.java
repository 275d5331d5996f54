package no.parorendeportalen.strategy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A strategy's text as it stands in one round, from draft to superseded. */
@Entity
class Revision extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Strategy strategy;

    private int number;

    private String title;

    private @Nullable String epigraph;

    @Enumerated(EnumType.STRING)
    private RevisionState state = RevisionState.DRAFT;

    private @Nullable Integer periodFrom;

    private @Nullable Integer periodTo;

    private @Nullable Integer termYears;

    private @Nullable Integer revisedEveryYears;

    private boolean decided;

    @Embedded
    private @Nullable Decision decision;

    private String areaWord;

    @Embedded
    @AttributeOverride(name = "title", column = @Column(name = "areas_title"))
    @AttributeOverride(name = "printedNumber", column = @Column(name = "areas_printed_number"))
    private Heading areasHeading;

    @Embedded
    @AttributeOverride(name = "title", column = @Column(name = "plan_title"))
    @AttributeOverride(name = "printedNumber", column = @Column(name = "plan_printed_number"))
    private Heading planHeading;

    @Embedded
    private @Nullable Source source;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Revision() {}

    /** A draft of a strategy's first revision, as a file gives it. */
    Revision(Strategy strategy, String areaWord, Heading areasHeading, Heading planHeading, Source source) {
        this.strategy = strategy;
        this.number = 1;
        this.title = strategy.title();
        this.areaWord = Texts.line(areaWord, 40);
        this.areasHeading = areasHeading;
        this.planHeading = planHeading;
        this.source = source;
    }

    /** What the paper says of itself; a part it does not say is null. */
    void frame(
            @Nullable String epigraph,
            @Nullable PlanPeriod period,
            @Nullable Integer termYears,
            @Nullable Integer revisedEveryYears) {
        requireChangeable();
        this.epigraph = Texts.optionalBody(epigraph);
        this.periodFrom = period == null ? null : period.from();
        this.periodTo = period == null ? null : period.to();
        this.termYears = termYears;
        this.revisedEveryYears = revisedEveryYears;
    }

    /** Freezes the text of a draft for as long as it is on hearing. */
    void openHearing() {
        requireState(RevisionState.DRAFT);
        state = RevisionState.HEARING;
    }

    /** Takes over a text that was adopted before it came into the portal. */
    void takeOverAsAdopted(Decision decision) {
        requireState(RevisionState.DRAFT);
        this.decision = decision;
        this.decided = true;
        state = RevisionState.ADOPTED;
    }

    /** @throws IllegalStateException if the text is frozen */
    void requireChangeable() {
        if (state.isFrozen()) {
            throw new IllegalStateException("The text of a revision in state " + state + " is frozen");
        }
    }

    private void requireState(RevisionState expected) {
        if (state != expected) {
            throw new IllegalStateException("Not from " + state + ", only from " + expected);
        }
    }

    RevisionState state() {
        return state;
    }
}
