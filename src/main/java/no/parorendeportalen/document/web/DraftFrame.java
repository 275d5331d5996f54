package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.search.SearchService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of a draft have in common. */
@Component
class DraftFrame {

    private final SearchService search;
    private final DocumentFrame frame;

    DraftFrame(SearchService search, DocumentFrame frame) {
        this.search = search;
        this.frame = frame;
    }

    /** What is being written in; nothing where nothing is, or it has been sent. */
    static Optional<DocumentFolder.Draft> open(DocumentFolder folder) {
        return Optional.ofNullable(folder.draft()).filter(it -> !it.isSent());
    }

    /** As the form of a draft knows it, also where there is none any more: then there is nothing but what was typed. */
    static VersionText text(DocumentFolder folder) {
        return folder.draft() == null
                ? new VersionText(folder.title(), "", "", "", List.of(), "", false, List.of(), List.of(), List.of())
                : folder.draft().text();
    }

    LinkChoices links(DocumentFolder folder) {
        return LinkChoices.of(search, text(folder), folder.id());
    }

    String kind(LinkKind kind) {
        return frame.text("document.link." + kind);
    }

    /** What the rows of links are drawn from. */
    void show(Model model, LinkRows form, LinkChoices choices) {
        model.addAttribute("linkTargets", choices.targets(form.getLinks()));
        model.addAttribute("linkGroups", choices.groups(form.getLinks()));
    }

    /** Answers with 409 what came after the draft was sent or given up; the page keeps what was typed. */
    static void closed(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("closed", true);
    }

    /** A step of a draft. */
    static Optional<VersionText.Step> step(VersionText text, UUID point) {
        return text.steps().stream().filter(it -> it.point().equals(point)).findFirst();
    }
}
