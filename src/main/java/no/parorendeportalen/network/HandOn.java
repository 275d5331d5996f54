package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Gives a role in a unit to the next one. What was said of the one before stays, and ends the day before.
 *
 * @param post the one before
 * @param version of it as the form knew it
 * @param next the id that the new post is to have
 * @param said of the new one; it begins on a day
 */
public record HandOn(UUID post, long version, UUID next, PostSaid said) {

    LocalDate from() {
        return Objects.requireNonNull(said.since(), "It begins on a day");
    }
}
