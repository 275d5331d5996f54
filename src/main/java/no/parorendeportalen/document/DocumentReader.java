package no.parorendeportalen.document;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.attachment.AttachmentService;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.Lines;
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
                array(select l.kind || ' ' || l.target_id || ' ' || l.label from document_link l
                    where l.version_id = v.id and l.point is null order by l.position) as links,
                array(select t.attachment_id from document_attachment t where t.version_id = v.id order by t.position) as attachments,
                v.id as version_id, v.number, v.state, v.title, v.purpose, v.applies_to, v.legal_basis, v.change_note, v.read_again,
                v.example, v.approved_by, v.valid_from, v.valid_until, v.review_by
            from document d join document_version v on v.document_id = d.id
                left join org_unit o on o.id = d.owner_unit_id left join account a on a.id = d.approver_id
            """;

    private static final String STEPS = """
            select s.*, array(select l.kind || ' ' || l.target_id || ' ' || l.label from document_link l
                where l.version_id = s.version_id and l.point = s.point order by l.position) as links
            from document_step s where s.version_id = :version order by s.position
            """;

    /** The one in force; where none is, the last that was, and where none has been, one to come. */
    static final String CURRENT = " where d.kind = :kind and d.slug = :slug and v.state = 'APPROVED' order by"
            + " v.valid_from > :today, v.valid_until is not null and v.valid_until <= :today, v.number desc limit 1";

    /** The one in force; where none is, the next to come, and where none is to come, one that was. */
    static final String LIVE = " where d.id = :document and v.state = 'APPROVED' order by"
            + " v.valid_until is not null and (v.valid_until <= :today or v.valid_until = v.valid_from), v.valid_from limit 1";

    private final JdbcClient database;
    private final LinkReader links;
    private final AttachmentService attachments;
    private final Clock clock;

    DocumentReader(JdbcClient database, LinkReader links, AttachmentService attachments, Clock clock) {
        this.database = database;
        this.links = links;
        this.attachments = attachments;
        this.clock = clock;
    }

    private static final String TEXTS = """
            select v.id as version_id, v.number, v.title, v.purpose, v.applies_to, v.legal_basis, v.words, v.change_note, v.read_again,
                array(select l.kind || ' ' || l.target_id || ' ' || l.label from document_link l
                    where l.version_id = v.id and l.point is null order by l.position) as links,
                array(select t.attachment_id from document_attachment t where t.version_id = v.id order by t.position) as attachments
            from document_version v where v.document_id = :document and v.number in (:numbers)
            """;

    private static final String STEPS_OF_SEVERAL = """
            select s.*, array(select l.kind || ' ' || l.target_id || ' ' || l.label from document_link l
                where l.version_id = s.version_id and l.point = s.point order by l.position) as links
            from document_step s join document_version v on v.id = s.version_id
            where v.document_id = :document and v.number in (:numbers) order by s.version_id, s.position
            """;

    private record StepLine(VersionText.Step step, int place) {}

    /** @param condition SQL from {@code where} on, which finds one row at most */
    Optional<DocumentPage> find(String condition, Map<String, ?> values) {
        var today = LocalDate.now(clock);
        var statement = database.sql(HEAD + condition).params(values);
        if (condition.contains(":today")) {
            statement = statement.param("today", today);
        }
        return statement.query((row, number) -> page(row, today)).optional().map(this::whole);
    }

    /** Those of a document that somebody has approved, the newest first. */
    List<VersionLine> versions(DocumentKind kind, String slug) {
        var today = LocalDate.now(clock);
        return database.sql(
                        "select v.id as version_id, v.* from document_version v join document d on d.id = v.document_id"
                                + " where d.kind = ? and d.slug = ? and v.state = 'APPROVED' order by v.number desc")
                .params(kind.name(), slug)
                .query((row, number) -> line(row, today))
                .list();
    }

    /** With its steps, links and attachments, which the head has only named. */
    private DocumentPage whole(Head head) {
        var steps = database.sql(STEPS)
                .param("version", head.page().version().id())
                .query((row, number) -> new StepLine(step(row), number + 1))
                .list();
        var all = new ArrayList<>(head.links());
        steps.forEach(it -> all.addAll(it.step().links()));
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
                steps.stream().map(it -> shown(it, reading)).toList(),
                head.links().stream().map(reading).toList(),
                head.attachments().isEmpty() ? List.of() : attachments.byIds(head.attachments()));
    }

    /** What several versions of a document say, by their numbers, in two questions. */
    Map<Integer, VersionText> texts(UUID document, int... numbers) {
        var wanted = Arrays.stream(numbers).boxed().toList();
        Map<UUID, List<VersionText.Step>> steps = database
                .sql(STEPS_OF_SEVERAL)
                .param("document", document)
                .param("numbers", wanted)
                .query((row, number) -> Map.entry(row.getObject("version_id", UUID.class), step(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return database
                .sql(TEXTS)
                .param("document", document)
                .param("numbers", wanted)
                .query((row, number) -> Map.entry(
                        row.getInt("number"),
                        text(row, steps.getOrDefault(row.getObject("version_id", UUID.class), List.of()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static VersionText text(ResultSet row, List<VersionText.Step> steps) throws SQLException {
        return new VersionText(
                row.getString("title"),
                row.getString("purpose"),
                row.getString("applies_to"),
                row.getString("legal_basis"),
                Lines.of(row.getString("words")),
                row.getString("change_note"),
                row.getBoolean("read_again"),
                steps,
                linked(row.getArray("links")),
                List.of((UUID[]) row.getArray("attachments").getArray()));
    }

    private record Head(DocumentPage page, List<VersionText.Link> links, List<UUID> attachments) {}

    private static Head page(ResultSet row, LocalDate today) throws SQLException {
        var version = line(row, today);
        var page = new DocumentPage(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("owner"),
                row.getString("approver"),
                keeping(row),
                areas(row.getArray("service_areas")),
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
        return new Head(page, linked(row.getArray("links")), List.of((UUID[])
                row.getArray("attachments").getArray()));
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        return new Keeping(
                row.getObject("approver_id", UUID.class),
                Set.of((UUID[]) row.getArray("owners").getArray()),
                row.getInt("revision_months"));
    }

    private static VersionLine line(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var until = row.getObject("valid_until", LocalDate.class);
        return new VersionLine(
                row.getObject("version_id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                Standing.of(VersionState.valueOf(row.getString("state")), from, until, today),
                row.getString("change_note"),
                row.getBoolean("read_again"),
                row.getBoolean("example"),
                row.getString("approved_by"),
                from,
                until,
                row.getObject("review_by", LocalDate.class));
    }

    static List<ServiceArea> areas(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(ServiceArea::valueOf)
                .sorted()
                .toList();
    }

    private static List<VersionText.Link> linked(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(it -> it.split(" ", 3))
                .map(it -> new VersionText.Link(LinkKind.valueOf(it[0]), UUID.fromString(it[1]), it[2]))
                .toList();
    }

    private static VersionText.Step step(ResultSet row) throws SQLException {
        var phase = row.getString("phase");
        return new VersionText.Step(
                row.getObject("point", UUID.class),
                row.getString("section"),
                row.getString("title"),
                row.getString("body"),
                row.getString("who"),
                phase == null ? null : Phase.valueOf(phase),
                row.getString("deadline"),
                row.getObject("bti_level", Integer.class),
                row.getObject("shared_point_id", UUID.class),
                linked(row.getArray("links")));
    }

    private static DocumentPage.Step shown(StepLine line, Function<VersionText.Link, LinkDetails> reading) {
        var step = line.step();
        return new DocumentPage.Step(
                line.place(),
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
