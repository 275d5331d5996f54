package no.parorendeportalen.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Makes more of an event, on other days.
 *
 * @param id that the form was given: sending it twice makes them once
 * @param event to copy
 * @param first day
 * @param every weeks between two of them
 * @param count how many, at most 30
 * @param published whether the public sees them at once
 */
public record RepeatEvent(UUID id, UUID event, LocalDate first, int every, int count, boolean published) {

    public static final int MOST = 30;

    public RepeatEvent {
        if (count < 1 || count > MOST || every < 1) {
            throw new IllegalArgumentException("1 to 30, weeks apart");
        }
    }

    /** In order, all on the same day of the week. */
    public List<LocalDate> days() {
        return IntStream.range(0, count)
                .mapToObj(it -> first.plusWeeks((long) it * every))
                .toList();
    }
}
