package no.parorendeportalen.starter;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.network.MeetingDesk;
import no.parorendeportalen.network.PostDesk;
import no.parorendeportalen.network.PostWritten;
import no.parorendeportalen.network.WriteMeeting;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a demonstration people who have roles, meetings of networks and rows of the competence plan, once. */
@Component
class StaffExamples {

    private final PostDesk posts;
    private final MeetingDesk meetings;
    private final Colleagues colleagues;
    private final KeptService kept;

    StaffExamples(PostDesk posts, MeetingDesk meetings, Colleagues colleagues, KeptService kept) {
        this.posts = posts;
        this.meetings = meetings;
        this.colleagues = colleagues;
        this.kept = kept;
    }

    void give(StaffFile file, StaffWords words, ContentKeys keys) {
        if (!file.posts().isEmpty()) {
            posts(file, words, keys);
        }
        meetings(file, words, keys);
    }

    /** A role in a unit that somebody has or has had is left as it is. */
    private void posts(StaffFile file, StaffWords words, ContentKeys keys) {
        var taken = posts.all().stream().map(StaffExamples::seat).collect(Collectors.toSet());
        for (var post : file.posts()) {
            var role = keys.id(KeptKind.CONTACT_ROLE, post.role());
            words.unit(post.unit())
                    .filter(unit -> !taken.contains(new Seat(role, unit)))
                    .ifPresent(unit -> {
                        var id = posts.write(words.post(post, unit, account(post.person())));
                        kept.settle(KeptKind.ROLE_POST, id, null);
                    });
        }
    }

    private record Seat(UUID role, UUID unit) {}

    private static Seat seat(PostWritten post) {
        return new Seat(post.role(), post.unit());
    }

    private @Nullable UUID account(@Nullable String person) {
        return Optional.ofNullable(person)
                .flatMap(name -> colleagues.all().stream()
                        .filter(it -> it.name().equals(name))
                        .map(Colleague::account)
                        .findFirst())
                .orElse(null);
    }

    /** A network that has a meeting has been given its own. */
    private void meetings(StaffFile file, StaffWords words, ContentKeys keys) {
        file.meetings().stream()
                .map(StaffFile.Meeting::network)
                .distinct()
                .map(it -> keys.id(KeptKind.NETWORK, it))
                .filter(it -> meetings.all(it).isEmpty())
                .forEach(network -> file.meetings().stream()
                        .filter(it -> Objects.equals(keys.id(KeptKind.NETWORK, it.network()), network))
                        .forEach(it ->
                                meetings.write(new WriteMeeting(UUID.randomUUID(), null, network, words.meeting(it)))));
    }
}
