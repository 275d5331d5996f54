package no.parorendeportalen.document;

import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.attachment.AttachedTo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A file of a version that has been approved is for all employees; of one that has been sent, for who is to approve it too. */
@Component
class AttachedToDocuments implements AttachedTo {

    private static final String READ = """
            select exists (select from document_attachment a join document_version v on v.id = a.version_id
                join document d on d.id = v.document_id
            where a.attachment_id = :attachment
                and (v.state = 'APPROVED' or v.state = 'REVIEW' and d.approver_id = :reader))
            """;

    private final JdbcClient database;

    AttachedToDocuments(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayOpen(UUID attachment, Member reader) {
        return database.sql(READ)
                .param("attachment", attachment)
                .param("reader", reader.account())
                .query(Boolean.class)
                .single();
    }
}
