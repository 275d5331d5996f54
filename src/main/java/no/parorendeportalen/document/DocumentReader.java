package no.parorendeportalen.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.parorendeportalen.attachment.AttachmentDetails;
import no.parorendeportalen.attachment.AttachmentService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a version whole, in a handful of questions however long it is. */
@Component
class DocumentReader {

    private static final String HEAD = """
            select d.id, d.kind, d.slug, d.service_areas, d.receipt, d.origin, o.name as owner, a.name as approver,
                d.approver_id, d.revision_months, array(with recursive way as (
                    select u.id, u.parent_id from org_unit u where u.id = d.owner_unit_id
                    union all select u.id, u.parent_id from org_unit u join way w on u.id = w.parent_id) select id from way) as owners,
                array(select u.name from document_unit x join org_unit u on u.id = x.unit_id where x.document_id = d.id order by u.name)
                    as units,
                array(select m.measure_number from document_measure m where m.document_id = d.id order by 1) as measures,
                {links-and-attachments},
                v.id as version_id, v.number, v.state, v.title, v.purpose, v.applies_to, v.legal_basis, v.change_note, v.read_again,
                v.example, v.approved_by, v.valid_from, v.valid_until, v.review_by
            from document d join document_version v on v.document_id = d.id
                left join org_unit o on o.id = d.owner_unit_id left join account a on a.id = d.approver_id
            """.replace("{links-and-attachments}", VersionRows.LINKS_AND_ATTACHMENTS);

    /** The one in force; where none is, the last that was, and where none has been, one to come. */
    static final String CURRENT = " where d.kind = :kind and d.slug = :slug and v.state = 'APPROVED' order by"
            + " v.valid_from > :today, v.valid_until is not null and v.valid_until <= :today, v.number desc limit 1";

    /** The one in force; where none is, the next to come, and where none is to come, one that was. */
    static final String LIVE = " where d.id = :document and v.state = 'APPROVED' order by"
            + " v.valid_until is not null and (v.valid_until <= :today or v.valid_until = v.valid_from), v.valid_from limit 1";

    private final JdbcClient database;
    private final VersionTexts texts;
    private final LinkReader links;
    private final AttachmentService attachments;
    private final Clock clock;

    DocumentReader(
            JdbcClient database, VersionTexts texts, LinkReader links, AttachmentService attachments, Clock clock) {
        this.database = database;
        this.texts = texts;
        this.links = links;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @param condition SQL from {@code where} on, which finds one row at most */
    Optional<DocumentPage> find(String condition, Map<String, ?> values) {
        return head(condition, values).map(it -> whole(it, steps(it.page()), attachments.byIds(it.attachments())));
    }

    /** The same without its steps, and without what it leads to: what it is about, and where it stands. */
    Optional<DocumentPage> about(String condition, Map<String, ?> values) {
        return head(condition, values).map(Head::page);
    }

    /** The same where its steps and attachments have been read already. */
    Optional<DocumentPage> find(
            String condition, Map<String, ?> values, List<VersionText.Step> steps, List<AttachmentDetails> files) {
        return head(condition, values).map(it -> whole(it, steps, files));
    }

    private Optional<Head> head(String condition, Map<String, ?> values) {
        var today = LocalDate.now(clock);
        var statement = database.sql(HEAD + condition).params(values);
        if (condition.contains(":today")) {
            statement = statement.param("today", today);
        }
        return statement.query((row, number) -> page(row, today)).optional();
    }

    private List<VersionText.Step> steps(DocumentPage page) {
        var version = page.version().id();
        return texts.steps(List.of(version)).getOrDefault(version, List.of());
    }

    /** Those of a document that somebody has approved, the newest first. */
    List<VersionLine> versions(DocumentKind kind, String slug) {
        var today = LocalDate.now(clock);
        return database.sql(
                        "select v.id as version_id, v.* from document_version v join document d on d.id = v.document_id"
                                + " where d.kind = ? and d.slug = ? and v.state = 'APPROVED' order by v.number desc")
                .params(kind.name(), slug)
                .query((row, number) -> VersionRows.line(row, today))
                .list();
    }

    /** With its steps, links and attachments, which the head has only named. */
    private DocumentPage whole(Head head, List<VersionText.Step> steps, List<AttachmentDetails> files) {
        var all = new ArrayList<>(head.links());
        steps.forEach(it -> all.addAll(it.links()));
        var reading = links.reading(all);
        var page = head.page();
        return new DocumentPage(
                page.id(),
                page.kind(),
                page.slug(),
                page.owner(),
                page.approver(),
                page.keeping(),
                page.areas(),
                page.units(),
                page.receipt(),
                page.origin(),
                page.measures(),
                page.version(),
                page.late(),
                page.purpose(),
                page.appliesTo(),
                page.legalBasis(),
                shown(steps, reading),
                head.links().stream().map(reading).toList(),
                files);
    }

    private record Head(DocumentPage page, List<VersionText.Link> links, List<UUID> attachments) {}

    private static Head page(ResultSet row, LocalDate today) throws SQLException {
        var version = VersionRows.line(row, today);
        var page = new DocumentPage(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("owner"),
                row.getString("approver"),
                keeping(row),
                VersionRows.areas(row.getArray("service_areas")),
                List.of((String[]) row.getArray("units").getArray()),
                row.getBoolean("receipt"),
                row.getString("origin"),
                List.of((Integer[]) row.getArray("measures").getArray()),
                version,
                version.isLate(today),
                row.getString("purpose"),
                row.getString("applies_to"),
                row.getString("legal_basis"),
                List.of(),
                List.of(),
                List.of());
        return new Head(page, VersionRows.links(row), VersionRows.attachments(row));
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        return new Keeping(
                row.getObject("approver_id", UUID.class),
                Set.of((UUID[]) row.getArray("owners").getArray()),
                row.getInt("revision_months"));
    }

    private static List<DocumentPage.Step> shown(
            List<VersionText.Step> steps, Function<VersionText.Link, LinkDetails> reading) {
        return IntStream.range(0, steps.size())
                .mapToObj(it -> shown(it + 1, steps.get(it), reading))
                .toList();
    }

    private static DocumentPage.Step shown(
            int place, VersionText.Step step, Function<VersionText.Link, LinkDetails> reading) {
        return new DocumentPage.Step(
                place,
                step.point(),
                step.section(),
                step.title(),
                step.body(),
                step.who(),
                step.phase(),
                step.deadline(),
                step.level(),
                step.shared() != null,
                step.links().stream().map(reading).toList());
    }
}
