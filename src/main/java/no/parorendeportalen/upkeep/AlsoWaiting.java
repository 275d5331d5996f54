package no.parorendeportalen.upkeep;

/**
 * A bean that says what else waits for editors, in a room of its own. It is counted in the one question that counts what waits.
 *
 * @param key the last part of the message key {@code overview.todo.…}
 * @param path of the list, below the administrators' pages of a municipality
 * @param jpql a query that selects the key, as text, and a count; may ask for {@code :today}
 */
public record AlsoWaiting(String key, String path, String jpql) {}
