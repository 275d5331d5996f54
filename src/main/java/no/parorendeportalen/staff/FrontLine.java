package no.parorendeportalen.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the front page: something to open.
 *
 * @param path below the municipality
 * @param kindKey of a message that says what sort of thing it is; null where the box says so
 * @param note more words about it; null where there are none
 * @param day when it is due, or happened; null where that says nothing
 * @param dayKey of a message that says what the day is; null where there is none
 */
public record FrontLine(
        String title,
        String path,
        @Nullable String kindKey,
        @Nullable String note,
        @Nullable LocalDate day,
        @Nullable String dayKey) {}
