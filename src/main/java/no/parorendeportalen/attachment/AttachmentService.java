package no.parorendeportalen.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.attachment.AttachmentRefused.Reason;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files and gives them back as they were. What a file is attached to, refers to it; the same file may be attached to any number of
 * things, such as all the versions of a routine. Lists never load a file's content.
 */
@Service
@Transactional(readOnly = true)
public class AttachmentService {

    /** Files on one thing: more than that, and nobody finds the right one. */
    public static final int MOST = 20;

    private final JdbcClient database;
    private final CurrentMunicipality current;
    private final CurrentMember member;
    private final List<AttachedTo> things;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentService(
            JdbcClient database,
            CurrentMunicipality current,
            CurrentMember member,
            List<AttachedTo> things,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.current = current;
        this.member = member;
        this.things = things;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps one more file of a thing that has some; nothing where the same file with the same name is among them, as when a form is sent twice.
     *
     * @throws AttachmentRefused if it has as many as it may
     */
    @Transactional
    public Optional<UUID> keep(AttachedFile file, Collection<UUID> among) throws AttachmentRefused {
        member.requireEditor();
        if (isThere(file, among)) {
            return Optional.empty();
        }
        if (among.size() >= MOST) {
            throw new AttachmentRefused(Reason.TOO_MANY);
        }
        return Optional.of(keep(file));
    }

    private boolean isThere(AttachedFile file, Collection<UUID> among) {
        return !among.isEmpty()
                && database.sql("select exists (select from attachment where id in (:ids) and name = :name"
                                + " and sha256 = sha256(:content))")
                        .param("ids", among)
                        .param("name", file.name())
                        .param("content", file.content())
                        .query(Boolean.class)
                        .single();
    }

    /** Keeps a file for good. Called in the transaction that attaches it, so that none is left that belongs to nothing. */
    @Transactional
    public UUID keep(AttachedFile file) {
        member.requireEditor();
        var id = UUID.randomUUID();
        database.sql(
                        "insert into attachment (municipality_id, id, name, file_type, content, kept_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        current.get().id(),
                        id,
                        file.name(),
                        file.type().name(),
                        file.content(),
                        Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(TrailEntry.of("attachment.kept", id, file.name()));
        return id;
    }

    /** Those that are there, by name; one query. */
    public List<AttachmentDetails> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select id, name, file_type, size from attachment where id in (:ids)"
                                + " order by lower(name), id")
                        .param("ids", ids)
                        .query((row, number) -> new AttachmentDetails(
                                row.getObject("id", UUID.class), row.getString("name"), type(row), row.getLong("size")))
                        .list();
    }

    /** @throws NotFound if this municipality has none such, or who asks reads nothing that it is attached to */
    public AttachmentContent content(UUID id) {
        if (member.find().filter(it -> !mayOpen(id, it)).isPresent()) {
            throw new NotFound("attachment " + id);
        }
        return database.sql("select name, file_type, content from attachment where id = ?")
                .param(id)
                .query((row, number) ->
                        new AttachmentContent(row.getString("name"), type(row), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("attachment " + id));
    }

    /** Editors look at drafts. */
    private boolean mayOpen(UUID id, Member reader) {
        return reader.role() == Role.EDITOR
                || reader.role() == Role.ADMINISTRATOR
                || things.stream().anyMatch(it -> it.mayOpen(id, reader));
    }

    private static AttachmentType type(ResultSet row) throws SQLException {
        return AttachmentType.valueOf(row.getString("file_type"));
    }
}
