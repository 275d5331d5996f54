package no.parorendeportalen.network;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.attachment.AttachedFile;
import no.parorendeportalen.attachment.AttachmentRefused;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Contact roles, who has them, networks and meetings for tests. Everything happens in the municipality at work. */
public final class TestRoles {

    private final ApplicationContext context;

    public TestRoles(ApplicationContext context) {
        this.context = context;
    }

    /** What {@link #whole} made. */
    public record Whole(UUID role, UUID post, UUID network, UUID meeting, UUID document) {}

    /** A role, somebody who has it, a network with a meeting and a document: something in every table. */
    public Whole whole(String name, UUID unit, UUID account, int measure) {
        var role = role(name + " barneansvarlig", "barneansvarlig", Set.of(unit), Set.of(measure));
        var post = post(role, unit, name + " Nordmann", account, "67504050", null, null, false);
        var network = context.getBean(NetworkDesk.class)
                .write(new WriteNetwork(
                        UUID.randomUUID(),
                        null,
                        "barneansvarlige",
                        new NetworkSaid(
                                name + " nettverk",
                                "Møtes fire ganger i året",
                                "Å lære av hverandre",
                                LocalDate.of(2024, 1, 1),
                                Set.of(role),
                                List.of(new NetworkSaid.Member(name + " Hansen", account, unit, "leder")),
                                Set.of(measure),
                                List.of()),
                        Upkeep.NOBODYS));
        publish(KeptKind.NETWORK, network);
        var meeting = meeting(network, LocalDateTime.of(2099, 12, 1, 12, 0));
        return new Whole(role, post, network, meeting, document(network));
    }

    /** So many more who are members by themselves. */
    public void members(UUID network, UUID unit, int count) {
        var desk = context.getBean(NetworkDesk.class);
        var saved = desk.forEditing(network);
        var said = saved.said();
        var all = new ArrayList<>(said.members());
        for (var at = 0; at < count; at++) {
            all.add(new NetworkSaid.Member("Medlem " + at, null, unit, "fast"));
        }
        desk.write(new WriteNetwork(
                network,
                saved.kept().version(),
                null,
                new NetworkSaid(
                        said.title(),
                        said.summary(),
                        said.purpose(),
                        said.started(),
                        said.roles(),
                        all,
                        said.measures(),
                        said.words()),
                Upkeep.NOBODYS));
    }

    public UUID meeting(UUID network, LocalDateTime starts) {
        return context.getBean(MeetingDesk.class)
                .write(new WriteMeeting(
                        UUID.randomUUID(),
                        null,
                        network,
                        new MeetingSaid(
                                new EventTime(starts, starts.plusHours(2)),
                                "Rådhuset",
                                "https://video.example/mote",
                                "Saker å ta opp")));
    }

    private UUID document(UUID network) {
        try {
            context.getBean(NetworkDesk.class)
                    .attach(
                            network,
                            AttachedFile.of(
                                    "referat.pdf",
                                    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                                            .getBytes(StandardCharsets.US_ASCII)));
        } catch (AttachmentRefused refused) {
            throw new IllegalStateException(refused.reason().name(), refused);
        }
        return context.getBean(NetworkDesk.class).documents(network).get(0).id();
    }

    public UUID role(String title, @Nullable String slug, Set<UUID> units, Set<Integer> measures) {
        var id = context.getBean(RoleDesk.class)
                .write(new WriteRole(
                        UUID.randomUUID(),
                        null,
                        slug,
                        new RoleSaid(
                                title,
                                title + "e",
                                "Passer på at barn blir sett",
                                "Skal **spørre** om barn",
                                "helsepersonelloven § 10 a",
                                Set.of(ServiceArea.HOME_CARE),
                                List.of("barnekontakt")),
                        units,
                        measures,
                        Upkeep.NOBODYS));
        publish(KeptKind.CONTACT_ROLE, id);
        return id;
    }

    /** Published. */
    public UUID post(
            UUID role,
            UUID unit,
            @Nullable String person,
            @Nullable UUID account,
            @Nullable String phone,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean deputy) {
        var said = new PostSaid(
                deputy,
                false,
                person,
                account,
                phone == null ? null : new PhoneNumber(phone),
                null,
                phone == null ? "" : "Hverdager kl. 8–15",
                since,
                until);
        return post(role, unit, said);
    }

    /** Published. */
    public UUID post(UUID role, UUID unit, PostSaid said) {
        var id = context.getBean(PostDesk.class)
                .write(new WritePost(UUID.randomUUID(), null, role, unit, said, Upkeep.NOBODYS));
        publish(KeptKind.ROLE_POST, id);
        return id;
    }

    public void publish(KeptKind kind, UUID id) {
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, kind, id, null);
    }
}
