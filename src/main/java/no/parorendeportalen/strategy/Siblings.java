package no.parorendeportalen.strategy;

/**
 * The pieces of text that share one row of places.
 *
 * @param entity as queries name it
 * @param condition which of them, in a query about {@code p}, where {@code :owner} is what they stand in
 */
record Siblings(String entity, String condition, Object owner) {}
