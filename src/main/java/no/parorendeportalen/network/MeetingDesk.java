package no.parorendeportalen.network;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the meetings of networks. Throws {@link Stale} when somebody else was first, and {@link NotFound} when there is no such network or meeting. */
@Service
@Transactional(readOnly = true)
public class MeetingDesk {

    private final Meetings meetings;
    private final Networks networks;
    private final CurrentMember member;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings, Networks networks, CurrentMember member, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.networks = networks;
        this.member = member;
        this.events = events;
        this.clock = clock;
    }

    /** All of a network, the first first, in one query. */
    public List<MeetingDetails> all(UUID network) {
        return meetings.withNetwork(network).stream()
                .map(it -> it.meeting().details(it.network().line()))
                .toList();
    }

    /** @throws NotFound if the network has no such meeting */
    public MeetingDetails forEditing(UUID network, UUID id) {
        return get(network, id).details(network(network).line());
    }

    @Transactional
    public UUID write(WriteMeeting command) {
        member.requireEditor();
        if (command.version() == null) {
            var sentBefore = meetings.findById(command.id());
            if (sentBefore.filter(it -> !it.said().equals(command.said())).isPresent()) {
                throw new Stale("meeting");
            }
            if (sentBefore.isEmpty()) {
                var network = network(command.network());
                var meeting = meetings.save(new Meeting(command, clock.instant(), name()));
                keep(
                        meeting,
                        TrailEntry.of("network.meetingAdded", network.id(), network.label())
                                .changing("starts", null, command.said().time().starts()));
            }
            return command.id();
        }
        var meeting = get(command.network(), command.id(), command.version());
        var before = meeting.said();
        meeting.revise(command.said(), clock.instant(), name());
        var after = meeting.said();
        var network = network(command.network());
        keep(
                meeting,
                TrailEntry.of("network.meetingRevised", network.id(), network.label())
                        .changing("starts", before.time().starts(), after.time().starts())
                        .changing("ends", before.time().ends(), after.time().ends())
                        .changing("eventPlace", before.place(), after.place())
                        .changing("onlineUrl", before.videoUrl(), after.videoUrl())
                        .changing("agenda", before.agenda(), after.agenda()));
        return meeting.id();
    }

    /** Calls it off: it stays, and says why. */
    @Transactional
    public void cancel(UUID network, UUID id, long version, String because) {
        var meeting = get(network, id, version);
        meeting.cancel(because, clock.instant(), name());
        keep(
                meeting,
                TrailEntry.of("network.meetingCancelled", network, label(network))
                        .changing("starts", null, meeting.said().time().starts())
                        .because(because.strip()));
    }

    /** It takes place after all. */
    @Transactional
    public void uncancel(UUID network, UUID id, long version) {
        var meeting = get(network, id, version);
        meeting.uncancel(clock.instant(), name());
        keep(
                meeting,
                TrailEntry.of("network.meetingRestored", network, label(network))
                        .changing("starts", null, meeting.said().time().starts()));
    }

    private void keep(Meeting meeting, TrailEntry entry) {
        try {
            meetings.flush();
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Stale("meeting");
        }
        events.publishEvent(entry);
    }

    private String label(UUID network) {
        return network(network).label();
    }

    private Network network(UUID id) {
        return networks.findById(id).filter(it -> !it.isRemoved()).orElseThrow(() -> new NotFound("network"));
    }

    private Meeting get(UUID network, UUID id) {
        return meetings.findById(id)
                .filter(it -> it.network().equals(network))
                .orElseThrow(() -> new NotFound("meeting"));
    }

    private Meeting get(UUID network, UUID id, long version) {
        member.requireEditor();
        var meeting = get(network, id);
        if (meeting.version() == null || meeting.version() != version) {
            throw new Stale("meeting");
        }
        return meeting;
    }

    private @Nullable String name() {
        return member.find().map(Member::name).orElse(null);
    }
}
