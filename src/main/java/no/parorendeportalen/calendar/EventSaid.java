package no.parorendeportalen.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event.
 *
 * @param offer that it is a part of; null where it stands alone
 * @param about Markdown
 * @param place where one goes; null where that is not said
 * @param onlineUrl where one takes part from home; null where one cannot
 */
public record EventSaid(
        String title,
        EventKind kind,
        EventTime time,
        @Nullable UUID offer,
        String about,
        @Nullable UUID place,
        @Nullable String onlineUrl,
        SignUp signUp) {

    public EventSaid {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An event has a title");
        }
        var by = signUp.by();
        if (by != null && by.isAfter(time.day())) {
            throw new IllegalArgumentException("One signs up before it starts");
        }
        title = title.strip();
        about = about.strip();
    }

    /** The same on another day. */
    EventSaid on(LocalDate day) {
        var days = ChronoUnit.DAYS.between(time.day(), day);
        return new EventSaid(title, kind, time.on(day), offer, about, place, onlineUrl, signUp.laterBy(days));
    }
}
