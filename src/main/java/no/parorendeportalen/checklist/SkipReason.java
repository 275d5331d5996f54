package no.parorendeportalen.checklist;

/** Why a point is not done. Picked, so that nothing can be written about anybody. */
public enum SkipReason {
    NOT_RELEVANT,
    DONE_ELSEWHERE,
    NOT_WANTED,
    TOO_EARLY,
    SOMEBODY_ELSE
}
