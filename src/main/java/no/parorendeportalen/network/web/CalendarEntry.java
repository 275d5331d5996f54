package no.parorendeportalen.network.web;

import java.util.Comparator;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.network.MeetingDetails;
import org.jspecify.annotations.Nullable;

/**
 * Something in the staff's calendar.
 *
 * @param path of its page, below the municipality
 * @param file to take it into one's own calendar, below the municipality
 * @param place null where one does not go anywhere
 * @param digital whether one can take part from one's own desk
 * @param meeting whether it is staff's own, not for the public
 */
record CalendarEntry(
        String title,
        EventTime time,
        String path,
        String file,
        @Nullable String place,
        boolean digital,
        boolean cancelled,
        boolean meeting)
        implements Comparable<CalendarEntry> {

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(
                    (CalendarEntry it) -> it.time().starts())
            .thenComparing(CalendarEntry::title)
            .thenComparing(CalendarEntry::path);

    static CalendarEntry of(MeetingDetails meeting) {
        return new CalendarEntry(
                meeting.network().title(),
                meeting.time(),
                meeting.path(),
                meeting.file(),
                meeting.said().place(),
                meeting.isDigital(),
                meeting.isCancelled(),
                true);
    }

    static CalendarEntry of(EventDetails event) {
        var place = event.place();
        return new CalendarEntry(
                event.title(),
                event.time(),
                event.path(),
                event.path() + ".ics",
                place == null ? null : place.name(),
                event.isDigital(),
                event.isCancelled(),
                false);
    }

    @Override
    public int compareTo(CalendarEntry other) {
        return ORDER.compare(this, other);
    }
}
