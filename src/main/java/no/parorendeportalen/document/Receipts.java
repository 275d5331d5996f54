package no.parorendeportalen.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.parorendeportalen.municipality.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds receipts; one that is there stays as it was said first, also when it is said twice at once. */
@Component
class Receipts {

    private final JdbcClient database;
    private final CurrentMunicipality municipality;

    Receipts(JdbcClient database, CurrentMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    @Transactional
    void add(UUID document, int number, UUID account, Instant at) {
        database.sql("insert into read_receipt (municipality_id, id, version, document_id, number, account_id, read_at)"
                        + " values (?, ?, 0, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        municipality.get().id(),
                        UUID.randomUUID(),
                        document,
                        number,
                        account,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
