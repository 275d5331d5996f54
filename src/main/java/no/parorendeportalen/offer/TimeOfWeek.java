package no.parorendeportalen.offer;

/** When in the week an offer is there. */
public enum TimeOfWeek {
    DAYTIME,
    EVENING,
    WEEKEND
}
