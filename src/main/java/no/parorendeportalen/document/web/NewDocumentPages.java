package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a routine or a checklist. */
@Controller
@EditorOnly
@RequestMapping({"/{municipality}/admin/rutiner/ny", "/{municipality}/admin/sjekklister/ny"})
class NewDocumentPages {

    private final DocumentDesk desk;
    private final SettingsChoices choices;
    private final DocumentFrame frame;
    private final CurrentMember member;

    NewDocumentPages(DocumentDesk desk, SettingsChoices choices, DocumentFrame frame, CurrentMember member) {
        this.desk = desk;
        this.choices = choices;
        this.frame = frame;
        this.member = member;
    }

    @GetMapping
    String blank(HttpServletRequest request, Model model) {
        return show(NewDocumentForm.of(member.get().unit()), request, model);
    }

    @PostMapping
    String add(
            @Valid NewDocumentForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(errors);
        choices.checkOwner(form.getOwnerUnit(), null, errors);
        preview.ifPresent(it -> model.addAttribute("preview", it));
        if (errors.hasErrors() || preview.isPresent()) {
            return show(form, request, model);
        }
        try {
            var made = desk.folder(desk.create(form.command(DocumentFrame.kind(request))));
            if (!form.isBeginningOf(made)) {
                form.sentBefore(errors);
                return show(form, request, model);
            }
            Flash.tell(redirect, "document.added", form.getTitle());
            return frame.redirect(made, "/utkast");
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, request, model);
        }
    }

    private String show(NewDocumentForm form, HttpServletRequest request, Model model) {
        var kind = DocumentFrame.kind(request);
        model.addAttribute(form);
        model.addAttribute("owners", choices.owners(form.getOwnerUnit()));
        frame.list(model, kind, frame.here("document.new." + kind));
        return "document/new";
    }
}
