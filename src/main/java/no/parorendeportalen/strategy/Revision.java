package no.parorendeportalen.strategy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
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

    /** The one it was made from, if it was made from one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable Revision basedOn;

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

    /** A draft that begins with the words another revision says of itself, under a title of its own. */
    Revision(Revision former, int number, String title) {
        this.strategy = former.strategy;
        this.number = number;
        this.title = Texts.line(title, 200);
        this.epigraph = former.epigraph;
        this.periodFrom = former.periodFrom;
        this.periodTo = former.periodTo;
        this.termYears = former.termYears;
        this.revisedEveryYears = former.revisedEveryYears;
        this.areaWord = former.areaWord;
        this.areasHeading = former.areasHeading;
        this.planHeading = former.planHeading;
        this.basedOn = former;
    }

    /** An empty draft. */
    Revision(Strategy strategy, int number, String title, String areaWord, Heading areasHeading, Heading planHeading) {
        this.strategy = strategy;
        this.number = number;
        this.title = Texts.line(title, 200);
        this.areaWord = Texts.line(areaWord, 40);
        this.areasHeading = areasHeading;
        this.planHeading = planHeading;
    }

    /** What it says of itself, to compare. */
    StrategySummary frame() {
        return new StrategySummary(
                title,
                epigraph,
                state,
                periodFrom == null || periodTo == null ? null : new PlanPeriod(periodFrom, periodTo),
                termYears,
                revisedEveryYears,
                null,
                areaWord,
                new StrategySummary.HeadingDetails(areasHeading.title(), areasHeading.printedNumber()),
                new StrategySummary.HeadingDetails(planHeading.title(), planHeading.printedNumber()));
    }

    /** What it is called, and what it calls its parts. */
    void call(String title, String areaWord, Heading areasHeading, Heading planHeading) {
        requireChangeable();
        this.title = Texts.line(title, 200);
        this.areaWord = Texts.line(areaWord, 40);
        this.areasHeading = areasHeading;
        this.planHeading = planHeading;
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
        take(Step.OPEN_HEARING);
    }

    /** Takes a step that decides nothing. */
    void take(Step step) {
        if (step == Step.ADOPT) {
            throw new IllegalArgumentException("No adoption without a decision");
        }
        go(step);
    }

    /** Adopts the proposed text for good. */
    void adopt(Decision decision) {
        if (!decision.isWhole()) {
            throw new IllegalArgumentException("A decision recorded here says everything");
        }
        go(Step.ADOPT);
        this.decision = decision;
        this.decided = true;
    }

    /** Another revision has been adopted. */
    void supersede() {
        if (state != RevisionState.ADOPTED) {
            throw new IllegalStateException("Not from " + state);
        }
        state = RevisionState.SUPERSEDED;
    }

    private void go(Step step) {
        if (!step.leavesFrom(state)) {
            throw new IllegalStateException("Not from " + state + ": " + step);
        }
        state = step.to();
    }

    /** Takes over a text that was adopted before it came into the portal. */
    void takeOverAsAdopted(Decision decision) {
        if (state != RevisionState.DRAFT || source == null) {
            throw new IllegalStateException("Only a draft that came from a file, not from " + state);
        }
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

    RevisionState state() {
        return state;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Strategy strategy() {
        return strategy;
    }

    @Nullable
    Revision basedOn() {
        return basedOn;
    }
}
