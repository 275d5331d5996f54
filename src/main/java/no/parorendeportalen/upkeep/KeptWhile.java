package no.parorendeportalen.upkeep;

/**
 * A bean that says until when things of a kind are asked for at all: nobody need check an event that is over. Of a kind without one all are.
 *
 * @param condition in the query language of Jakarta Persistence, of {@code t} and {@code :today}: {@code t.endsOn >= :today}
 */
public record KeptWhile(KeptKind kind, String condition) {}
