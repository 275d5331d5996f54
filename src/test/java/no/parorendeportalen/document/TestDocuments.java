package no.parorendeportalen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Routines and checklists that tests begin with, in the municipality at work. */
public final class TestDocuments {

    private TestDocuments() {}

    public static DocumentSettings settings() {
        return new DocumentSettings(null, null, Set.of(), Set.of(), true, 24, Set.of());
    }

    public static VersionText text(String title, VersionText.Step... steps) {
        return new VersionText(
                title,
                "Hvorfor: " + title,
                "Alle ansatte",
                "Loven",
                List.of(),
                "",
                false,
                List.of(steps),
                List.of(),
                List.of());
    }

    public static VersionText.Step step(String section, String title, VersionText.Link... links) {
        return new VersionText.Step(
                UUID.randomUUID(),
                section,
                title,
                "Slik: " + title,
                "Behandler",
                Phase.START,
                "",
                null,
                null,
                List.of(links));
    }

    /** A draft with two steps. */
    public static UUID draft(ApplicationContext context, DocumentKind kind, String title) {
        return context.getBean(DocumentDesk.class)
                .create(new WriteDocument(
                        UUID.randomUUID(),
                        kind,
                        null,
                        settings(),
                        text(title, step("Først", "Snakk sammen"), step("Etterpå", "Oppsummer")),
                        null,
                        false));
    }

    /** The same, in force from today. */
    public static UUID inForce(ApplicationContext context, DocumentKind kind, String title) {
        return inForce(context, kind, text(title, step("Først", "Snakk sammen"), step("Etterpå", "Oppsummer")));
    }

    /** One that says this, in force from today. */
    public static UUID inForce(ApplicationContext context, DocumentKind kind, VersionText text) {
        var document = context.getBean(DocumentDesk.class)
                .create(new WriteDocument(UUID.randomUUID(), kind, null, settings(), text, null, false));
        approve(context, document, LocalDate.now());
        return document;
    }

    /** A routine at {@code tolk} with a version before it, which leads to an offer, has a file and is there because of measure 1. */
    public static UUID whole(ApplicationContext context, String name, UUID offer, UUID attachment) {
        var steps = new VersionText.Step[] {
            step("Først", name + " snakker sammen", new VersionText.Link(LinkKind.OFFER, offer, name + " tilbud")),
            step("Etterpå", name + " oppsummerer")
        };
        var plain = text(name + " tolk", steps);
        var text = new VersionText(
                plain.title(),
                plain.purpose(),
                plain.appliesTo(),
                plain.legalBasis(),
                List.of(name + " ord"),
                "",
                false,
                plain.steps(),
                List.of(new VersionText.Link(LinkKind.OFFER, offer, name + " tilbud")),
                List.of(attachment));
        var settings = new DocumentSettings(null, null, Set.of(), Set.of(), true, 24, Set.of(1));
        var desk = context.getBean(DocumentDesk.class);
        var routine = desk.create(
                new WriteDocument(UUID.randomUUID(), DocumentKind.ROUTINE, "tolk", settings, text, null, false));
        approve(context, routine, LocalDate.now());
        desk.revise(routine);
        desk.write(routine, null, noted(text, name + " er nytt", true));
        approve(context, routine, LocalDate.now());
        return routine;
    }

    /** Somebody it is for has read it. */
    public static void readFor(ApplicationContext context, UUID document, UUID unit, UUID reader) {
        var desk = context.getBean(DocumentDesk.class);
        var folder = desk.folder(document);
        desk.settle(
                document,
                folder.version(),
                new DocumentSettings(
                        unit,
                        null,
                        Set.of(),
                        Set.of(unit),
                        true,
                        24,
                        folder.settings().measures()));
        context.getBean(Receipts.class).add(document, 1, reader, Instant.now());
    }

    /** As many in force as somebody wants, written by the database alone. */
    public static void many(ApplicationContext context, DocumentKind kind, int count) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(t -> {
            var database = context.getBean(JdbcClient.class);
            database.sql(
                            "insert into document (municipality_id, id, version, kind, slug, service_areas, receipt, revision_months)"
                                    + " select current_municipality(), gen_random_uuid(), 0, ?, 'mange-' || n, '{}', false, 24"
                                    + " from generate_series(1, ?) n")
                    .params(kind.name(), count)
                    .update();
            database.sql(
                            "insert into document_version (municipality_id, id, version, document_id, number, state, title, purpose,"
                                    + " applies_to, legal_basis, words, change_note, read_again, example)"
                                    + " select d.municipality_id, gen_random_uuid(), 0, d.id, 1, 'DRAFT', d.slug, '', '', '', '', '', false, false"
                                    + " from document d where d.slug like 'mange-%'")
                    .update();
            database.sql("update document_version set state = 'REVIEW' where title like 'mange-%'")
                    .update();
            database.sql(
                            "update document_version set state = 'APPROVED', valid_from = current_date, review_by = current_date + 700"
                                    + " where title like 'mange-%'")
                    .update();
        });
    }

    /** The same text with something new to tell. */
    public static VersionText noted(VersionText text, String note, boolean again) {
        return new VersionText(
                text.title(),
                text.purpose(),
                text.appliesTo(),
                text.legalBasis(),
                text.words(),
                note,
                again,
                text.steps(),
                text.links(),
                text.attachments());
    }

    /** How many have said that they have read it. */
    public static int receipts(ApplicationContext context, UUID document) {
        return context.getBean(TransactionTemplate.class)
                .execute(t -> context.getBean(JdbcClient.class)
                        .sql("select count(*) from read_receipt where document_id = ?")
                        .param(document)
                        .query(Integer.class)
                        .single());
    }

    /** The same, with a draft of the next version. */
    public static UUID revised(ApplicationContext context, DocumentKind kind, String title) {
        var document = inForce(context, kind, title);
        context.getBean(DocumentDesk.class).revise(document);
        return document;
    }

    /** The same, where the second version is in force and the third one is being worked on. */
    public static UUID revisedTwice(ApplicationContext context, DocumentKind kind, String title) {
        var document = revised(context, kind, title);
        approve(context, document, LocalDate.now());
        context.getBean(DocumentDesk.class).revise(document);
        return document;
    }

    /** The same, with other words, and sent to be approved by whoever may. */
    public static UUID sent(ApplicationContext context, DocumentKind kind, String title) {
        var document = revised(context, kind, title);
        var desk = context.getBean(DocumentDesk.class);
        var before = desk.folder(document).draft().text().steps();
        desk.write(document, null, text(title, before.get(1), step("Etterpå", "Ring dagen etter")));
        context.getBean(ApprovalService.class).send(document, null);
        return document;
    }

    /** Sends what is being worked on and approves it. */
    public static void approve(ApplicationContext context, UUID document, LocalDate from) {
        var approval = context.getBean(ApprovalService.class);
        approval.send(document, null);
        approval.approve(document, null, from, from.plusMonths(24));
    }
}
