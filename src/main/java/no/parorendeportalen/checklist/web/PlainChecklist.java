package no.parorendeportalen.checklist.web;

import no.parorendeportalen.document.DocumentPage;

/** A checklist as text alone, with a box before each point, to be marked and copied where scripts are off. */
final class PlainChecklist {

    private PlainChecklist() {}

    static String of(DocumentPage page) {
        var text = new StringBuilder();
        for (var section : page.sections()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            if (!section.heading().isEmpty()) {
                text.append(section.heading()).append('\n');
            }
            section.steps().forEach(it -> text.append("[ ] ").append(it.title()).append('\n'));
        }
        return text.toString();
    }
}
