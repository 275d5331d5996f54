package no.parorendeportalen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which checklists have a shared point. */
@Component
class SharedPointUses {

    private static final String LIVE = "v.state = 'APPROVED' and (v.valid_until is null or v.valid_until > :today and"
            + " v.valid_until > v.valid_from)";

    private final JdbcClient database;
    private final CurrentMember member;
    private final Clock clock;

    SharedPointUses(JdbcClient database, CurrentMember member, Clock clock) {
        this.database = database;
        this.member = member;
        this.clock = clock;
    }

    SharedPointReach reach(UUID point) {
        return new SharedPointReach(database.sql(
                        "select v.document_id, v.id, v.title, v.number, v.state, d.approver_id from document_version v"
                                + " join document d on d.id = v.document_id where (v.state in ('DRAFT', 'REVIEW') or "
                                + LIVE
                                + ") and exists (select from document_step s where s.version_id = v.id and s.shared_point_id = :point)"
                                + " order by lower(v.title), v.document_id, v.number")
                .param("point", point)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> {
                    var approver = row.getObject("approver_id", UUID.class);
                    return new SharedPointReach.Reached(
                            row.getObject("document_id", UUID.class),
                            row.getObject("id", UUID.class),
                            row.getString("title"),
                            row.getInt("number"),
                            VersionState.valueOf(row.getString("state")),
                            approver,
                            mayApprove(approver));
                })
                .list());
    }

    /** As for any version: its approver, an administrator, or nobody's, as a demonstration is. */
    private boolean mayApprove(@Nullable UUID approver) {
        return member.find().map(it -> ApprovalService.mayDecide(it, approver)).orElse(true);
    }

    private record Count(UUID point, int lists) {}

    /** How many checklists in force have each; those that none has are left out. */
    Map<UUID, Integer> counts() {
        return database
                .sql("select s.shared_point_id, count(distinct v.document_id) as lists from document_step s"
                        + " join document_version v on v.id = s.version_id where s.shared_point_id is not null and v.valid_from <= :today and "
                        + LIVE + " group by s.shared_point_id")
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Count(row.getObject("shared_point_id", UUID.class), row.getInt("lists")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::point, Count::lists));
    }
}
