package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

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
        var document = draft(context, kind, title);
        approve(context, document, LocalDate.now());
        return document;
    }

    /** The same, with a draft of the next version. */
    public static UUID revised(ApplicationContext context, DocumentKind kind, String title) {
        var document = inForce(context, kind, title);
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
