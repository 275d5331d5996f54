package no.parorendeportalen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has read what. A receipt counts until a version comes that says it is to be read again. */
@Component
class ReceiptReader {

    private final JdbcClient database;
    private final Clock clock;

    ReceiptReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A document in force that asks to be read.
     *
     * @param units that it is for; empty: all
     */
    record Asked(UUID id, DocumentKind kind, String slug, String title, Set<UUID> units, int countsFrom) {}

    List<Asked> asked() {
        return database.sql(
                        "select d.id, d.kind, d.slug, v.title, " + DocumentConditions.COUNTS_FROM + " as counts_from,"
                                + " array(select x.unit_id from document_unit x where x.document_id = d.id) as units"
                                + " from document d join document_version v on v.document_id = d.id"
                                + " where d.receipt and" + DocumentConditions.IN_FORCE + "order by lower(v.title)")
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Asked(
                        row.getObject("id", UUID.class),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        row.getString("title"),
                        Arrays.stream((UUID[]) row.getArray("units").getArray()).collect(Collectors.toSet()),
                        row.getInt("counts_from")))
                .list();
    }

    private record Read(UUID document, UUID account, int number) {}

    /** The highest number that each of some accounts has read of each document. */
    Map<UUID, Map<UUID, Integer>> read(Collection<UUID> accounts) {
        return database
                .sql("select document_id, account_id, max(number) as number from read_receipt"
                        + " where account_id = any (cast(:accounts as uuid[])) group by document_id, account_id")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, number) -> new Read(
                        row.getObject("document_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Read::document, Collectors.toMap(Read::account, Read::number)));
    }
}
