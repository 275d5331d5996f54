package no.parorendeportalen.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
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

    private final JdbcClient database;
    private final CurrentMunicipality current;
    private final CurrentMember member;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentService(
            JdbcClient database,
            CurrentMunicipality current,
            CurrentMember member,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.current = current;
        this.member = member;
        this.events = events;
        this.clock = clock;
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
                : database.sql(
                                "select id, name, file_type, size from attachment where id in (:ids) order by lower(name), id")
                        .param("ids", ids)
                        .query((row, number) -> new AttachmentDetails(
                                row.getObject("id", UUID.class), row.getString("name"), type(row), row.getLong("size")))
                        .list();
    }

    /** @throws NotFound if this municipality has none such */
    public AttachmentContent content(UUID id) {
        return database.sql("select name, file_type, content from attachment where id = ?")
                .param(id)
                .query((row, number) ->
                        new AttachmentContent(row.getString("name"), type(row), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("attachment " + id));
    }

    private static AttachmentType type(ResultSet row) throws SQLException {
        return AttachmentType.valueOf(row.getString("file_type"));
    }
}
