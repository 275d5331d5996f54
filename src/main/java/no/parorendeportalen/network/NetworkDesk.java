package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.attachment.AttachedFile;
import no.parorendeportalen.attachment.AttachmentDetails;
import no.parorendeportalen.attachment.AttachmentRefused;
import no.parorendeportalen.attachment.AttachmentService;
import no.parorendeportalen.attachment.AttachmentType;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits networks. Throws {@link Stale} when somebody else was first, and {@link NotFound} when the municipality has no such network. */
@Service
@Transactional(readOnly = true)
public class NetworkDesk {

    /** Leads to the files of meetings. */
    private static final String RESERVED = "mote";

    private final Networks networks;
    private final ContactRoles roles;
    private final AttachmentService attachments;
    private final JdbcClient database;
    private final Keeper keeper;
    private final Clock clock;

    NetworkDesk(
            Networks networks,
            ContactRoles roles,
            AttachmentService attachments,
            JdbcClient database,
            Keeper keeper,
            Clock clock) {
        this.networks = networks;
        this.roles = roles;
        this.attachments = attachments;
        this.database = database;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        return networks.all().stream().map(it -> it.keptState(today())).toList();
    }

    public NetworkWritten forEditing(UUID id) {
        return networks.whole(id).orElseThrow(() -> new NotFound("network")).written(today());
    }

    @Transactional
    public UUID write(WriteNetwork command) {
        if (command.version() == null) {
            return keeper.add(Network.class, command.id(), () -> {
                var network = new Network(command);
                if (network.line().slug().equals(RESERVED)) {
                    throw new Stale(RESERVED);
                }
                return network;
            });
        }
        var network = keeper.toChange(Network.class, command.id(), command.version());
        var before = network.written(today());
        network.revise(command);
        keeper.keep(network, changes(keeper.entry(network, "revised"), before, network.written(today())));
        return network.id();
    }

    /** What it keeps for its members, by name, in one query; nothing where there is no such network. */
    public List<AttachmentDetails> kept(UUID id) {
        return database.sql(
                        "select a.id, a.name, a.file_type, a.size from network_document d"
                                + " join attachment a on a.id = d.attachment_id where d.network_id = ? order by lower(a.name), a.id")
                .param(id)
                .query((row, number) -> new AttachmentDetails(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        AttachmentType.valueOf(row.getString("file_type")),
                        row.getLong("size")))
                .list();
    }

    /** The same of a network that must be there. */
    public List<AttachmentDetails> documents(UUID id) {
        return attachments.byIds(keeper.find(Network.class, id).documents());
    }

    /**
     * Keeps one more file for its members, once, however often its form is sent.
     *
     * @throws AttachmentRefused if it has as many as it may
     */
    @Transactional
    public void attach(UUID id, AttachedFile file) throws AttachmentRefused {
        var network = there(id);
        var kept = attachments.keep(file, network.documents());
        if (kept.isPresent()) {
            network.attach(kept.get());
            keeper.keep(network, keeper.entry(network, "revised").changing("documents", null, file.name()));
        }
    }

    /** Takes a file away from them; nothing where it is gone already. */
    @Transactional
    public void detach(UUID id, UUID document) {
        var network = there(id);
        if (network.detach(document)) {
            var name = attachments.byIds(List.of(document)).get(0).name();
            keeper.keep(network, keeper.entry(network, "revised").changing("documents", name, null));
        }
    }

    /** Gives back what was just taken away. Any file of the municipality's is taken for such: editors open them all, and networks share them. */
    @Transactional
    public void attachAgain(UUID id, UUID document) {
        var network = there(id);
        var name =
                attachments.byIds(List.of(document)).stream().findFirst().orElseThrow(() -> new NotFound("document"));
        network.attach(document);
        keeper.keep(network, keeper.entry(network, "revised").changing("documents", null, name.name()));
    }

    private Network there(UUID id) {
        var network = keeper.find(Network.class, id);
        return keeper.toChange(Network.class, id, network.version());
    }

    private TrailEntry changes(TrailEntry entry, NetworkWritten before, NetworkWritten after) {
        var was = before.said();
        var is = after.said();
        var told = entry.changing("title", was.title(), is.title())
                .changing("summary", was.summary(), is.summary())
                .changing("purpose", was.purpose(), is.purpose())
                .changing("started", was.started(), is.started())
                .changing("members", members(was), members(is))
                .changing("searchWords", Lines.join(was.words()), Lines.join(is.words()))
                .changing("measures", Trails.sorted(was.measures()), Trails.sorted(is.measures()));
        if (!was.roles().equals(is.roles())) {
            told = told.changing("networkRoles", titles(was.roles()), titles(is.roles()));
        }
        return keeper.changing(told, before.kept().upkeep(), after.kept().upkeep());
    }

    private static String members(NetworkSaid said) {
        return said.members().stream()
                .map(it -> it.note().isEmpty() ? it.name() : it.name() + ", " + it.note())
                .collect(Collectors.joining("\n"));
    }

    private String titles(Collection<UUID> of) {
        return of.isEmpty()
                ? ""
                : roles.among(of).stream().map(ContactRole::label).collect(Collectors.joining("\n"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
