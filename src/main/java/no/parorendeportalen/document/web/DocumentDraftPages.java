package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DraftDesk;
import no.parorendeportalen.document.PreviewService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft as a whole: its steps in order, how it will read, and the form of what is said of the whole. */
@Controller
@EditorOnly
@RequestMapping({
    "/{municipality}/admin/rutiner/{document}/utkast",
    "/{municipality}/admin/sjekklister/{document}/utkast"
})
class DocumentDraftPages {

    private final DocumentDesk desk;
    private final DraftDesk drafts;
    private final PreviewService previews;
    private final DocumentFrame frame;
    private final DraftFrame draft;

    DocumentDraftPages(
            DocumentDesk desk, DraftDesk drafts, PreviewService previews, DocumentFrame frame, DraftFrame draft) {
        this.desk = desk;
        this.drafts = drafts;
        this.previews = previews;
        this.frame = frame;
        this.draft = draft;
    }

    @GetMapping
    String overview(@PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var open = DraftFrame.open(folder);
        if (open.isEmpty()) {
            return none(folder, redirect);
        }
        frame.below(model, folder, frame.here("document.draft"));
        model.addAttribute("draft", open.get());
        model.addAttribute("reading", previews.reading(folder));
        return "document/draft";
    }

    @GetMapping("/forhandsvisning")
    String preview(@PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var open = DraftFrame.open(folder);
        if (open.isEmpty()) {
            return none(folder, redirect);
        }
        var preview = previews.compared(folder);
        frame.draft(model, folder, frame.here("document.preview"));
        model.addAttribute("reading", preview.reading());
        if (preview.comparison() != null) {
            model.addAttribute("comparison", preview.comparison());
        }
        return "document/preview";
    }

    @GetMapping("/tekst")
    String whole(@PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var open = DraftFrame.open(folder);
        return open.isEmpty()
                ? none(folder, redirect)
                : show(WholeForm.of(open.get().text()), folder, draft.links(folder), model);
    }

    /** A button among the links: nothing is saved, and nothing is wrong yet. */
    @PostMapping(path = "/tekst", params = "rad")
    String changeLinks(
            @PathVariable UUID document,
            WholeForm form,
            BindingResult errors,
            @RequestParam String rad,
            HttpServletRequest request,
            Model model) {
        var folder = frame.folder(request, document);
        model.addAttribute("focusRow", form.change(rad));
        return show(form, folder, draft.links(folder), model);
    }

    @PostMapping("/tekst")
    String write(
            @PathVariable UUID document,
            @Valid WholeForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var links = draft.links(folder);
        form.take();
        form.check(links, errors);
        preview.ifPresent(it -> model.addAttribute("preview", it));
        if (errors.hasErrors() || preview.isPresent()) {
            return show(form, folder, links, model);
        }
        try {
            drafts.write(document, form.getSeen(), form.text(links));
        } catch (Stale meanwhile) {
            return late(document, form, model, response);
        }
        Flash.tell(redirect, "document.saved", form.getTitle());
        return frame.redirect(folder, "/utkast");
    }

    /** What is saved, beside what somebody else is about to save. */
    private String late(UUID document, WholeForm form, Model model, HttpServletResponse response) {
        var saved = desk.folder(document);
        var links = draft.links(saved);
        DraftFrame.open(saved)
                .ifPresentOrElse(
                        it -> model.addAttribute(
                                "conflict", form.conflict(it, links, draft::kind, frame.path(saved) + "/utkast")),
                        () -> DraftFrame.closed(model, response));
        return show(form, saved, links, model);
    }

    private String show(WholeForm form, DocumentFolder folder, LinkChoices links, Model model) {
        model.addAttribute(form);
        draft.show(model, form, links);
        frame.draft(model, folder, frame.here("document.whole"));
        return "document/whole";
    }

    private String none(DocumentFolder folder, RedirectAttributes redirect) {
        Flash.inform(redirect, "document.noDraft");
        return frame.redirect(folder, "");
    }
}
