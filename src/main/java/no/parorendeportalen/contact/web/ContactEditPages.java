package no.parorendeportalen.contact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.contact.ContactDetails;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing whom carers can ring, and when. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kontakter")
class ContactEditPages {

    /** The buttons that add or remove a row. */
    private static final String ROWS = "rad";

    /** The button that shows how the hours read now. */
    private static final String PREVIEW = "vis-tider";

    private final ContactService contacts;
    private final ContactConflict conflicts;
    private final ContactDesk choices;
    private final KeptDesk desk;

    ContactEditPages(ContactService contacts, ContactConflict conflicts, ContactDesk choices, KeptDesk desk) {
        this.contacts = contacts;
        this.conflicts = conflicts;
        this.choices = choices;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var all = contacts.forEditing().stream().map(ContactDetails::kept).toList();
        return desk.list(KeptKind.CONTACT, all, parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(ContactForm.empty(), null, model);
    }

    /** Nothing is saved, and nothing is wrong yet. */
    @PostMapping(path = "/ny", params = ROWS)
    String changeRows(ContactForm form, BindingResult errors, @RequestParam(ROWS) String act, Model model) {
        model.addAttribute("focusRow", FormRows.change(form, act));
        return show(form, null, model);
    }

    @PostMapping(
            path = "/ny",
            params = {PREVIEW, "!" + ROWS})
    String preview(ContactForm form, BindingResult errors, Model model) {
        return preview(form, null, errors, model);
    }

    @PostMapping(
            path = "/ny",
            params = {"!" + PREVIEW, "!" + ROWS})
    String add(@Valid ContactForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.checkAddress(form.getName(), errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.CONTACT, form.newId());
        try {
            var made = contacts.write(form.toAdd());
            if (sentBefore && !conflict(contacts.forEditing(made), form).parts().isEmpty()) {
                return beside(contacts.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getName());
            return "redirect:" + desk.path(KeptKind.CONTACT, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{contact}")
    String show(@PathVariable UUID contact, Model model) {
        var saved = contacts.forEditing(contact);
        model.addAttribute("hoursPreview", contacts.preview(saved.written().hours()));
        return show(ContactForm.of(saved), saved.kept(), model);
    }

    @PostMapping(path = "/{contact}", params = ROWS)
    String changeRows(
            @PathVariable UUID contact,
            ContactForm form,
            BindingResult errors,
            @RequestParam(ROWS) String act,
            Model model) {
        model.addAttribute("focusRow", FormRows.change(form, act));
        return show(form, contacts.forEditing(contact).kept(), model);
    }

    @PostMapping(
            path = "/{contact}",
            params = {PREVIEW, "!" + ROWS})
    String preview(@PathVariable UUID contact, ContactForm form, BindingResult errors, Model model) {
        return preview(form, contacts.forEditing(contact).kept(), errors, model);
    }

    @PostMapping(
            path = "/{contact}",
            params = {"!" + PREVIEW, "!" + ROWS})
    String change(
            @PathVariable UUID contact,
            @Valid ContactForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = contacts.forEditing(contact);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved.kept(), model);
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return show(form, saved.kept(), model);
        }
        try {
            contacts.write(form.toChange(contact));
        } catch (Stale meanwhile) {
            return beside(contacts.forEditing(contact), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getName());
        return "redirect:" + desk.path(KeptKind.CONTACT, contact);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(ContactDetails saved, ContactForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved.kept(), model);
    }

    private Conflict conflict(ContactDetails saved, ContactForm form) {
        return conflicts.between(
                saved, form, desk.path(KeptKind.CONTACT, saved.kept().id()));
    }

    private String preview(ContactForm form, @Nullable KeptState kept, BindingResult errors, Model model) {
        HoursRules.check(form, errors);
        if (!errors.hasErrors() && form.getRule() != null && form.getHolidays() != null) {
            model.addAttribute("hoursPreview", contacts.preview(form.hours()));
            model.addAttribute("focusPreview", true);
        }
        return show(form, kept, model);
    }

    private String show(ContactForm form, @Nullable KeptState kept, Model model) {
        model.addAttribute(form);
        choices.choices(form, model);
        desk.form(KeptKind.CONTACT, kept, model);
        return "contact/form";
    }
}
