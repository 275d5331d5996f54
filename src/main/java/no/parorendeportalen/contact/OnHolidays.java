package no.parorendeportalen.contact;

/** What the weekly hours mean on a public holiday. */
public enum OnHolidays {
    CLOSED,
    /** As on other days. */
    OPEN,
    UNKNOWN
}
