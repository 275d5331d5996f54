package no.parorendeportalen.starter;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.competence.Deadline;
import no.parorendeportalen.competence.PlanService;
import no.parorendeportalen.competence.Whom;
import no.parorendeportalen.competence.WritePlanRow;
import no.parorendeportalen.municipality.CurrentMunicipality;
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
    private final PlanService plan;
    private final Colleagues colleagues;
    private final KeptService kept;
    private final CurrentMunicipality municipality;

    StaffExamples(
            PostDesk posts,
            MeetingDesk meetings,
            PlanService plan,
            Colleagues colleagues,
            KeptService kept,
            CurrentMunicipality municipality) {
        this.posts = posts;
        this.meetings = meetings;
        this.plan = plan;
        this.municipality = municipality;
        this.colleagues = colleagues;
        this.kept = kept;
    }

    void give(StaffFile file, StaffWords words, ContentKeys keys) {
        if (!file.posts().isEmpty()) {
            posts(file, words, keys);
        }
        meetings(file, words, keys);
        plan(file, words, keys);
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

    private void meetings(StaffFile file, StaffWords words, ContentKeys keys) {
        for (var it : file.meetings()) {
            meetings.write(new WriteMeeting(
                    once("meeting", it.network(), it.starts()),
                    null,
                    keys.id(KeptKind.NETWORK, it.network()),
                    words.meeting(it)));
        }
    }

    private void plan(StaffFile file, StaffWords words, ContentKeys keys) {
        for (var it : file.plan()) {
            var whom = it.role() == null
                    ? words.unit(it.unit()).map(Whom::unit)
                    : Optional.of(Whom.role(keys.id(KeptKind.CONTACT_ROLE, it.role())));
            whom.ifPresent(who -> plan.write(new WritePlanRow(
                    once("plan", it.course(), String.valueOf(it.role() == null ? it.unit() : it.role())),
                    null,
                    keys.id(KeptKind.COURSE, it.course()),
                    who,
                    new Deadline(words.inDays(it.within()), it.repeatYears()),
                    it.measure())));
        }
    }

    /** The same at each reading, so that what has been changed or removed since stays so. */
    private UUID once(String... what) {
        var name = municipality.get().address() + "/" + String.join("/", what);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
