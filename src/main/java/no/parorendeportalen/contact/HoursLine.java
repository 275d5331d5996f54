package no.parorendeportalen.contact;

/**
 * A line of opening hours, as it is read.
 *
 * @param days "Mandag–fredag", "24. desember"
 * @param hours "kl. 9–11.30 og 12–15", "stengt (julaften)"
 */
public record HoursLine(String days, String hours) {}
