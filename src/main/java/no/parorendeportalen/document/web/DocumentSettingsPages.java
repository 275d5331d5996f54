package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose a document is, who approves it, and whom it is for. */
@Controller
@EditorOnly
@RequestMapping({
    "/{municipality}/admin/rutiner/{document}/innstillinger",
    "/{municipality}/admin/sjekklister/{document}/innstillinger"
})
class DocumentSettingsPages {

    private final DocumentDesk desk;
    private final SettingsChoices choices;
    private final DocumentFrame frame;

    DocumentSettingsPages(DocumentDesk desk, SettingsChoices choices, DocumentFrame frame) {
        this.desk = desk;
        this.choices = choices;
        this.frame = frame;
    }

    @GetMapping
    String show(@PathVariable UUID document, HttpServletRequest request, Model model) {
        var folder = frame.folder(request, document);
        return show(SettingsForm.of(folder), folder, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID document,
            @Valid SettingsForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        choices.check(form, folder.settings(), errors);
        if (errors.hasErrors()) {
            return show(form, folder, model);
        }
        try {
            desk.settle(document, form.knownVersion(), form.settings());
        } catch (Stale meanwhile) {
            var saved = desk.folder(document);
            model.addAttribute("conflict", choices.conflict(saved, form, frame.path(saved)));
            form.setVersion(saved.version());
            return show(form, saved, model);
        }
        Flash.tell(redirect, "document.settled", folder.title());
        return frame.redirect(folder, "");
    }

    private String show(SettingsForm form, DocumentFolder folder, Model model) {
        model.addAttribute(form);
        choices.show(form, folder.settings(), model);
        frame.below(model, folder, frame.here("document.settings"));
        return "document/settings";
    }
}
