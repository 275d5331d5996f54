package no.parorendeportalen.upkeep;

/**
 * How many things of a kind there are.
 *
 * @param notChecked of those that are published, which nobody in the municipality has confirmed
 * @param due of those that are published, which should have been looked at again
 */
public record KindCount(KeptKind kind, int published, int drafts, int notChecked, int due) {}
