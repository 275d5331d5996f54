package no.parorendeportalen.starter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.competence.WriteCourse;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.LinkTargets;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.guide.WriteGuide;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.network.MeetingSaid;
import no.parorendeportalen.network.NetworkSaid;
import no.parorendeportalen.network.PostSaid;
import no.parorendeportalen.network.RoleSaid;
import no.parorendeportalen.network.WriteNetwork;
import no.parorendeportalen.network.WritePost;
import no.parorendeportalen.network.WriteRole;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/** What files for staff say, as the commands that make it. */
final class StaffWords {

    private final StaffFile file;
    private final ContentKeys keys;
    private final UnitTree units;
    private final FromToday days;

    StaffWords(StaffFile file, ContentKeys keys, UnitTree units, LocalDate today) {
        this.file = file;
        this.keys = keys;
        this.units = units;
        this.days = new FromToday(today);
    }

    WriteRole role(StaffFile.Role it) {
        var said = new RoleSaid(
                it.title(), it.plural(), it.summary(), it.tasks(), it.law(), it.serviceAreas(), it.words());
        var needing = file.unitsNeeding().getOrDefault(it.key(), Set.of()).stream()
                .flatMap(name -> unit(name).stream())
                .collect(Collectors.toSet());
        return new WriteRole(
                UUID.randomUUID(),
                null,
                it.key(),
                said,
                needing,
                measures(KeptKind.CONTACT_ROLE.name(), it.key()),
                upkeep(KeptKind.CONTACT_ROLE, it.key(), it.source()));
    }

    WriteNetwork network(StaffFile.Network it) {
        var said = new NetworkSaid(
                it.title(),
                it.summary(),
                it.purpose(),
                null,
                keys.ids(KeptKind.CONTACT_ROLE, it.roles()),
                List.of(),
                measures(KeptKind.NETWORK.name(), it.key()),
                it.words());
        return new WriteNetwork(
                UUID.randomUUID(), null, it.key(), said, upkeep(KeptKind.NETWORK, it.key(), it.source()));
    }

    WriteCourse course(StaffFile.Course it) {
        return new WriteCourse(
                UUID.randomUUID(),
                null,
                it.key(),
                it.title(),
                it.provider(),
                it.summary(),
                it.form(),
                it.url(),
                it.minutes(),
                it.serviceAreas(),
                keys.ids(KeptKind.CONTACT_ROLE, it.roles()),
                it.forWhom(),
                it.words(),
                measures(KeptKind.COURSE.name(), it.key()),
                upkeep(KeptKind.COURSE, it.key(), it.source()));
    }

    /** A link to what is not here is left out. */
    WriteGuide guide(StaffFile.Guide it, LinkTargets targets) {
        return new WriteGuide(
                targets.find(LinkKind.GUIDE, it.key()).orElseThrow(),
                null,
                it.key(),
                it.title(),
                it.summary(),
                it.kind(),
                it.serviceAreas(),
                it.opening(),
                it.parts().stream()
                        .map(part -> new GuideDetails.Part(
                                part.title(), part.say(), part.listen().strip()))
                        .toList(),
                it.next(),
                links(it.links(), targets),
                it.words(),
                measures(KeptKind.GUIDE.name(), it.key()),
                upkeep(KeptKind.GUIDE, it.key(), it.source()));
    }

    private static List<GuideDetails.Link> links(Collection<StaffFile.Link> links, LinkTargets targets) {
        return links.stream()
                .flatMap(it -> targets
                        .find(it.kind(), it.key())
                        .map(target -> new GuideDetails.Link(it.kind().found(), target, it.label()))
                        .stream())
                .toList();
    }

    /** @param account of the person, where they have one */
    WritePost post(StaffFile.Post it, UUID unit, @Nullable UUID account) {
        var said = new PostSaid(
                it.deputy(),
                it.coversBelow(),
                it.person(),
                account,
                it.phone() == null ? null : PhoneNumber.of(it.phone()).orElseThrow(),
                it.email(),
                "",
                null,
                null);
        return new WritePost(
                UUID.randomUUID(), null, keys.id(KeptKind.CONTACT_ROLE, it.role()), unit, said, Upkeep.NOBODYS);
    }

    MeetingSaid meeting(StaffFile.Meeting it) {
        return new MeetingSaid(days.time(it.starts(), it.ends()), it.place(), null, it.agenda());
    }

    LocalDate inDays(String period) {
        return days.day(period);
    }

    Set<Integer> measures(String kind, String key) {
        return file.measures().getOrDefault(kind + "/" + key, Set.of());
    }

    @Nullable
    UUID owner(String kind, String key) {
        return Optional.ofNullable(file.owners().get(kind + "/" + key))
                .flatMap(this::unit)
                .orElse(null);
    }

    /** One that the municipality does not have is nobody's: the file may be older than the tree. */
    Optional<UUID> unit(@Nullable String name) {
        return units.open().stream()
                .filter(it -> it.name().equals(name))
                .map(UnitDetails::id)
                .findFirst();
    }

    private Upkeep upkeep(KeptKind kind, String key, @Nullable Source source) {
        return new Upkeep(owner(kind.name(), key), Upkeep.USUALLY, Source.fact(source));
    }
}
