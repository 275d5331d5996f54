package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document in the list of those who edit it.
 *
 * @param standing the furthest that any of its versions is: in force, to come, taken out of use, or not there yet
 * @param number of the version in force; null where none is
 * @param owner name of the unit that owns it
 * @param reviewBy of the version in force
 * @param work how far the version that is being worked on has come: {@link Standing#DRAFT} or {@link Standing#REVIEW}; null where none is
 * @param returned whether that one has been sent back
 */
public record RegisterLine(
        UUID id,
        String title,
        Standing standing,
        @Nullable Integer number,
        @Nullable String owner,
        @Nullable LocalDate reviewBy,
        boolean late,
        @Nullable Standing work,
        boolean returned) {}
