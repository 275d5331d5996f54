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

    /** Sends what is being worked on and approves it. */
    public static void approve(ApplicationContext context, UUID document, LocalDate from) {
        var approval = context.getBean(ApprovalService.class);
        approval.send(document, null);
        approval.approve(document, null, from, from.plusMonths(24));
    }
}
