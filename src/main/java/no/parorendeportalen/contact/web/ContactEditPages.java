package no.parorendeportalen.contact.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.contact.ContactDetails;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptRowsPages;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing whom carers can ring, and when. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kontakter")
class ContactEditPages extends KeptRowsPages<ContactForm, ContactDetails> {

    private final ContactService contacts;
    private final ContactConflict conflicts;
    private final ContactDesk choices;

    ContactEditPages(ContactService contacts, ContactConflict conflicts, ContactDesk choices, KeptDesk desk) {
        super(KeptKind.CONTACT, "contact/form", desk);
        this.contacts = contacts;
        this.conflicts = conflicts;
        this.choices = choices;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(contacts.forEditing().stream().map(ContactDetails::kept).toList(), parameters, model);
    }

    @Override
    protected ContactForm empty() {
        return ContactForm.empty();
    }

    @Override
    protected ContactDetails saved(UUID thing) {
        return contacts.forEditing(thing);
    }

    @Override
    protected ContactForm form(ContactDetails saved) {
        return ContactForm.of(saved);
    }

    @Override
    protected List<Part> differences(ContactForm form, ContactDetails saved) {
        return conflicts.between(saved, form);
    }

    @Override
    protected void write(ContactForm form, UUID thing, @Nullable Long version) {
        contacts.write(form.command(thing, version));
    }

    @Override
    protected void changeRows(ContactForm form, String button, Model model) {
        model.addAttribute("focusRow", FormRows.change(form, button));
    }

    /** The button that shows how the hours read now. */
    @PostMapping(
            path = "/ny",
            params = {"vis-tider", "!rad"})
    String preview(ContactForm form, BindingResult errors, Model model) {
        readHours(form, errors, model);
        return show(form, null, model);
    }

    @PostMapping(
            path = "/{thing}",
            params = {"vis-tider", "!rad"})
    String preview(@PathVariable UUID thing, ContactForm form, BindingResult errors, Model model) {
        var saved = saved(thing);
        readHours(form, errors, model);
        return show(form, saved, model);
    }

    @Override
    protected void check(ContactForm form, @Nullable ContactDetails saved, Errors errors) {
        form.check(errors);
    }

    @Override
    protected void fill(ContactForm form, @Nullable ContactDetails saved, Model model) {
        choices.choices(form, model);
    }

    /** Also how the hours read that are saved. */
    @Override
    @GetMapping("/{thing}")
    public String show(@PathVariable UUID thing, Model model) {
        var saved = saved(thing);
        model.addAttribute("hoursPreview", contacts.preview(saved.written().hours()));
        return show(form(saved), saved, model);
    }

    private void readHours(ContactForm form, BindingResult errors, Model model) {
        HoursRules.check(form, errors);
        if (!errors.hasErrors() && form.getRule() != null && form.getHolidays() != null) {
            model.addAttribute("hoursPreview", contacts.preview(form.hours()));
            model.addAttribute("focusPreview", true);
        }
    }
}
