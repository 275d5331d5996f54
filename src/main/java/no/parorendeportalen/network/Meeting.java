package no.parorendeportalen.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;

/** When a network meets. What is called off stays, and says so. */
@Entity
@Table(name = "network_meeting")
class Meeting extends TenantEntity {

    @Column(name = "network_id", updatable = false)
    private UUID network;

    private LocalDateTime starts;

    private LocalDateTime ends;

    private @Nullable String place;

    private @Nullable String videoUrl;

    private String agenda;

    private @Nullable String cancelledBecause;

    /** Grows with every change, so that a member's own calendar knows which is the latest. */
    private int sequence;

    private Instant changedAt;

    private @Nullable String changedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init") // say and touched give it the rest
    Meeting(WriteMeeting command, Instant now, @Nullable String by) {
        identifyAs(command.id());
        this.network = command.network();
        say(command.said());
        touched(now, by);
    }

    final void revise(MeetingSaid said, Instant now, @Nullable String by) {
        if (!said.equals(said())) {
            say(said);
            sequence++;
            touched(now, by);
        }
    }

    private void say(MeetingSaid said) {
        this.starts = said.time().starts();
        this.ends = said.time().ends();
        this.place = said.place();
        this.videoUrl = said.videoUrl();
        this.agenda = said.agenda();
    }

    private void touched(Instant now, @Nullable String by) {
        this.changedAt = now;
        this.changedBy = by;
    }

    /** It does not take place after all. */
    void cancel(String because, Instant now, @Nullable String by) {
        if (because.isBlank()) {
            throw new IllegalArgumentException("Whoever meant to come is told why");
        }
        if (cancelledBecause != null) {
            throw new Stale("meeting");
        }
        this.cancelledBecause = because.strip();
        sequence++;
        touched(now, by);
    }

    /** It takes place as planned, though it was called off. */
    void uncancel(Instant now, @Nullable String by) {
        if (cancelledBecause == null) {
            throw new Stale("meeting");
        }
        this.cancelledBecause = null;
        sequence++;
        touched(now, by);
    }

    MeetingSaid said() {
        return new MeetingSaid(new EventTime(starts, ends), place, videoUrl, agenda);
    }

    UUID network() {
        return network;
    }

    MeetingDetails details(NetworkLine of) {
        return new MeetingDetails(
                id(), version() == null ? 0 : version(), of, said(), cancelledBecause, sequence, changedAt, changedBy);
    }
}
