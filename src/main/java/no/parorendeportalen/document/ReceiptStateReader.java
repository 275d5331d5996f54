package no.parorendeportalen.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the page of a document tells its reader of receipts, in one question. The people of a leader are counted by the same rules as
 * {@link ReceiptService#coverage()} names them by.
 */
@Component
class ReceiptStateReader {

    /** The reader's unit, and those below the one they lead; each, or who took over when it ended, with those above it. */
    private static final String WAYS = """
            with recursive below as (
                select u.id from org_unit u where u.id = cast(:led as uuid)
                union all select u.id from org_unit u join below b on u.parent_id = b.id),
            way as (
                select u.id as reader, u.id, u.ended_on, case when u.ended_on is null then u.parent_id else u.successor_id end as next
                    from org_unit u where u.id = cast(:unit as uuid) or u.id in (select b.id from below b)
                union all select w.reader, u.id, u.ended_on, case when u.ended_on is null then u.parent_id else u.successor_id end
                    from org_unit u join way w on u.id = w.next)
            """;

    private static final String FOR_UNIT = """
            (not exists (select from document_unit x where x.document_id = d.id)
                or exists (select from document_unit x join way w on w.id = x.unit_id and w.ended_on is null
                    where x.document_id = d.id and w.reader = {unit}))
            """;

    private static final String STATE = (WAYS + """
            select d.receipt and {for-reader} as asked, {not-read} as waiting, last.number, last.read_at, people.team, people.done
            from document d join document_version v on v.document_id = d.id
                left join lateral (select r.number, r.read_at from read_receipt r
                    where r.document_id = d.id and r.account_id = :account order by r.number desc limit 1) last on true
                cross join lateral (select count(*) as team, count(*) filter (where exists (select from read_receipt r
                        where r.document_id = d.id and r.account_id = m.account_id and r.number >= {counts-from})) as done
                    from membership m where d.receipt and m.active and m.unit_id in (select b.id from below b) and {for-member}) people
            where d.id = :document and {in-force}
            """)
            .replace("{in-force}", DocumentConditions.IN_FORCE)
            .replace("{not-read}", DocumentConditions.NOT_READ)
            .replace("{counts-from}", DocumentConditions.COUNTS_FROM)
            .replace("{for-reader}", FOR_UNIT.replace("{unit}", "cast(:unit as uuid)"))
            .replace("{for-member}", FOR_UNIT.replace("{unit}", "m.unit_id"));

    private final JdbcClient database;
    private final Clock clock;

    ReceiptStateReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Of the version in force; nothing where none is.
     *
     * @param led the unit that the reader leads; null where they lead none
     */
    Optional<ReceiptState> state(UUID document, Member reader, @Nullable UUID led) {
        return database.sql(STATE)
                .param("document", document)
                .param("account", reader.account())
                .param("unit", reader.unit())
                .param("led", led)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> state(row))
                .optional();
    }

    private static ReceiptState state(ResultSet row) throws SQLException {
        var at = row.getObject("read_at", Timestamp.class);
        var asked = row.getBoolean("asked");
        return new ReceiptState(
                asked,
                row.getObject("number", Integer.class),
                at == null ? null : LocalDate.ofInstant(at.toInstant(), VersionEvent.NORWAY),
                asked && row.getBoolean("waiting"),
                row.getInt("team"),
                row.getInt("done"));
    }
}
