package no.parorendeportalen.network;

import no.parorendeportalen.calendar.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a meeting.
 *
 * @param place where one goes; null where one does not
 * @param videoUrl where one takes part from one's own desk; null where one cannot
 * @param agenda Markdown
 */
public record MeetingSaid(
        EventTime time, @Nullable String place, @Nullable String videoUrl, String agenda) {

    public MeetingSaid {
        place = place == null || place.isBlank() ? null : place.strip();
        videoUrl = videoUrl == null || videoUrl.isBlank() ? null : videoUrl.strip();
        agenda = agenda.strip();
    }
}
