package no.parorendeportalen.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentConditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what several rooms have for somebody's front page, in one query: a page that is opened at the beginning of every shift may not ask each
 * of them by itself. It reads the tables of others, so it is native SQL behind row-level security, reads only, and has a few lines of each.
 */
@Component
class FrontRows {

    /** Lines of each box. */
    static final int MOST = 5;

    /** For so long something is new. */
    private static final int DAYS = 60;

    private static final String IN_FORCE =
            " document_version v join document d on d.id = v.document_id where" + DocumentConditions.IN_FORCE;

    private static final String FOR_THEM = " and " + DocumentConditions.FOR_UNITS;

    private static final String PATH =
            "'/ansatt/' || case d.kind when 'ROUTINE' then 'rutiner/' else 'sjekklister/' end || d.slug";

    private static final String SQL = """
            (select 'READ' as box, v.title, %1$s as path, 'document.one.' || d.kind as kind_key, nullif(v.change_note, '') as note,
                v.valid_from as day
            from %2$s %3$s and d.receipt and %4$s
            order by v.valid_from desc, lower(v.title) limit :most)
            union all
            (select 'FRESH', v.title, %1$s, 'document.one.' || d.kind, nullif(v.change_note, ''), v.valid_from
            from %2$s %3$s and v.valid_from > :since and not (d.receipt and %4$s)
            order by v.valid_from desc, lower(v.title) limit :most)
            union all
            (select 'LATE', v.title, %1$s, 'document.one.' || d.kind, null, v.review_by
            from %2$s and v.review_by < :today
                and (d.owner_unit_id = any (cast(:below as uuid[])) or :leads and d.approver_id = :account)
            order by v.review_by, lower(v.title) limit :most)
            union all
            (select 'APPROVE', v.title, '/ansatt/godkjenning/' || d.id, null, a.name, cast(sent.at at time zone 'Europe/Oslo' as date)
            from document_version v join document d on d.id = v.document_id left join account a on a.id = v.sent_by %5$s
            where %6$s and v.sent_by is distinct from :account
            order by sent.at, d.id limit :most)
            union all
            (select 'RUN', v.title, '/ansatt/gjennomganger/' || r.id, 'run.label.' || r.label, null, r.ends
            from checklist_run r join document_version v on v.id = r.version_id
            where r.state = 'OPEN' and r.unit_id = any (cast(:own as uuid[]))
            order by r.ends, r.id limit :most)
            union all
            (select 'LIST', v.title, %1$s, null, null, null
            from %2$s %3$s and d.kind = 'CHECKLIST'
            order by (select count(*) from checklist_run r join document_version x on x.id = r.version_id
                where x.document_id = d.id and r.unit_id = any (cast(:own as uuid[]))) desc, lower(v.title) limit :most)
            union all
            select distinct 'ROLE', p.contact_role_id::text, '', null, null, cast(null as date)
            from role_post p join contact_role r on r.id = p.contact_role_id and r.published and not r.removed
            where p.account_id = :account and p.published and not p.removed
                and (p.since is null or p.since <= :today) and (p.until is null or p.until >= :today)
            union all
            select 'PLAN', '', '', null, null, null where exists (select from revision where state in ('ADOPTED', 'HEARING'))
            """.formatted(
            PATH, IN_FORCE, FOR_THEM, DocumentConditions.NOT_READ, DocumentConditions.SENT, DocumentConditions.WAITS);

    private final JdbcClient database;
    private final Clock clock;

    FrontRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param roles ids of the contact roles that the person has
     * @param plan whether the municipality has a plan that can be read
     */
    record Read(Map<FrontBox, List<FrontLine>> lines, Set<UUID> roles, boolean plan) {

        List<FrontLine> of(FrontBox box) {
            return lines.getOrDefault(box, List.of());
        }
    }

    private record Row(
            String what,
            String title,
            String path,
            @Nullable String kindKey,
            @Nullable String note,
            @Nullable LocalDate day) {

        FrontLine line(LocalDate today) {
            return new FrontLine(
                    title, path, kindKey, note, day, FrontBox.valueOf(what).dayKey(day, today));
        }
    }

    /**
     * @param own the person's unit; empty where they have none
     * @param above the person's unit and those above it
     * @param below the person's unit and those below it
     */
    Read of(Member who, Collection<UUID> own, Collection<UUID> above, Collection<UUID> below) {
        var today = LocalDate.now(clock);
        var rows = database
                .sql(SQL)
                .param("today", today)
                .param("since", today.minusDays(DAYS))
                .param("account", who.account())
                .param("everything", who.role() == Role.ADMINISTRATOR)
                .param("leads", who.role() == Role.LEADER)
                .param("own", own.toArray(UUID[]::new))
                .param("units", above.toArray(UUID[]::new))
                .param("below", below.toArray(UUID[]::new))
                .param("most", MOST)
                .query((row, number) -> row(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::what));
        var lines = new EnumMap<FrontBox, List<FrontLine>>(FrontBox.class);
        for (var box : FrontBox.values()) {
            lines.put(
                    box,
                    rows.getOrDefault(box.name(), List.of()).stream()
                            .map(it -> it.line(today))
                            .toList());
        }
        return new Read(
                lines,
                rows.getOrDefault("ROLE", List.of()).stream()
                        .map(it -> UUID.fromString(it.title()))
                        .collect(Collectors.toSet()),
                rows.containsKey("PLAN"));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("box"),
                row.getString("title"),
                row.getString("path"),
                row.getString("kind_key"),
                row.getString("note"),
                row.getObject("day", LocalDate.class));
    }
}
