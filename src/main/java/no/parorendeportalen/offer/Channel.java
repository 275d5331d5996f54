package no.parorendeportalen.offer;

/** Where one meets. */
public enum Channel {
    PHYSICAL,
    DIGITAL,
    PHONE,
    /** At home, where the carer lives. */
    HOME
}
