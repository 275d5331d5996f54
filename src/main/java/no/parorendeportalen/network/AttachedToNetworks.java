package no.parorendeportalen.network;

import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.attachment.AttachedTo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a network keeps is for all employees, as its page is. */
@Component
class AttachedToNetworks implements AttachedTo {

    private static final String READ = """
            select exists (select from network_document a join network n on n.id = a.network_id
            where a.attachment_id = :attachment and n.published and not n.removed)
            """;

    private final JdbcClient database;

    AttachedToNetworks(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayOpen(UUID attachment, Member reader) {
        return database.sql(READ)
                .param("attachment", attachment)
                .query(Boolean.class)
                .single();
    }
}
