package no.parorendeportalen.network;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import no.parorendeportalen.calendar.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a network.
 *
 * @param cancelledBecause why it does not take place; null where it does
 * @param sequence grows with every change
 * @param changedBy name of who changed it last; null where a command did
 */
public record MeetingDetails(
        UUID id,
        long version,
        NetworkLine network,
        MeetingSaid said,
        @Nullable String cancelledBecause,
        int sequence,
        Instant changedAt,
        @Nullable String changedBy) {

    public EventTime time() {
        return said.time();
    }

    public boolean isCancelled() {
        return cancelledBecause != null;
    }

    public boolean isDigital() {
        return said.videoUrl() != null;
    }

    public boolean isOver(LocalDateTime now) {
        return said.time().isOver(now);
    }

    /** Where staff read it, below the municipality. */
    public String path() {
        return network.path() + "#mote-" + id;
    }

    /** Where staff take it into their own calendar, below the municipality. */
    public String file() {
        return "/ansatt/nettverk/mote/" + id + ".ics";
    }
}
