package no.parorendeportalen.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A step that a revision takes from state to state. */
public enum Step {
    /** Freezes the text for as long as everybody may comment on it. */
    OPEN_HEARING(RevisionState.HEARING, RevisionState.DRAFT),
    TAKE_BACK(RevisionState.DRAFT, RevisionState.HEARING),
    /** What came in is now assessed, and the text may follow it. */
    CLOSE_HEARING(RevisionState.ASSESSMENT, RevisionState.HEARING),
    PROPOSE(RevisionState.PROPOSED, RevisionState.ASSESSMENT),
    PROPOSE_WITHOUT_HEARING(RevisionState.PROPOSED, RevisionState.DRAFT),
    ADOPT(RevisionState.ADOPTED, RevisionState.PROPOSED),
    /** The body that was to decide wants something changed first. */
    SEND_BACK(RevisionState.RETURNED, RevisionState.PROPOSED),
    RESUME(RevisionState.DRAFT, RevisionState.RETURNED),
    WITHDRAW(
            RevisionState.WITHDRAWN,
            RevisionState.DRAFT,
            RevisionState.HEARING,
            RevisionState.ASSESSMENT,
            RevisionState.PROPOSED,
            RevisionState.RETURNED);

    private static final Set<Step> WITH_REASON = Set.of(TAKE_BACK, PROPOSE_WITHOUT_HEARING, SEND_BACK, WITHDRAW);

    private final RevisionState to;
    private final Set<RevisionState> from;

    Step(RevisionState to, RevisionState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** The steps that can be taken from a state, the most usual first. */
    public static List<Step> from(RevisionState state) {
        return Arrays.stream(values()).filter(it -> it.from.contains(state)).toList();
    }

    /** The state it leads to. */
    public RevisionState to() {
        return to;
    }

    /** Whether somebody has to say why. */
    public boolean needsReason() {
        return WITH_REASON.contains(this);
    }

    /** Whether it records what a body decided, in which meeting and case. */
    public boolean needsDecision() {
        return this == ADOPT || this == SEND_BACK;
    }

    /** Whether the text that it freezes is to become the plan, so that no measure may be unaccounted for. */
    public boolean needsEveryMeasure() {
        return to == RevisionState.PROPOSED || to == RevisionState.ADOPTED;
    }

    /** As the trail names it, {@code proposeWithoutHearing}. */
    public String act() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                        .collect(Collectors.joining());
    }

    boolean leavesFrom(RevisionState state) {
        return from.contains(state);
    }
}
