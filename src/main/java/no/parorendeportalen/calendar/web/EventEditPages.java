package no.parorendeportalen.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.calendar.EventDesk;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing what takes place. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kalender")
class EventEditPages {

    private final EventDesk events;
    private final EventChoices choices;
    private final UnitService units;
    private final KeptDesk desk;

    EventEditPages(EventDesk events, EventChoices choices, UnitService units, KeptDesk desk) {
        this.events = events;
        this.choices = choices;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(EventForm.empty(), null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid EventForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(form.getTitle(), errors);
        form.check(errors);
        choices.check(form, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.EVENT, form.newId());
        try {
            var made = events.write(form.toAdd());
            if (sentBefore && !conflict(events.forEditing(made), form).parts().isEmpty()) {
                return beside(events.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.EVENT, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{event}")
    String show(@PathVariable UUID event, Model model) {
        var saved = events.forEditing(event);
        return show(EventForm.of(saved), saved, model);
    }

    @PostMapping("/{event}")
    String change(
            @PathVariable UUID event,
            @Valid EventForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = events.forEditing(event);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, model);
        }
        form.check(errors);
        choices.check(form, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved, model);
        }
        try {
            events.write(form.toChange(event));
        } catch (Stale meanwhile) {
            return beside(events.forEditing(event), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.EVENT, event);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(EventWritten saved, EventForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved, model);
    }

    private Conflict conflict(EventWritten saved, EventForm form) {
        return form.conflict(
                saved,
                choices.names(),
                units.tree(),
                desk.path(KeptKind.EVENT, saved.kept().id()));
    }

    private String show(EventForm form, @Nullable EventWritten saved, Model model) {
        model.addAttribute(form);
        choices.offer(form, model);
        desk.form(KeptKind.EVENT, saved == null ? null : saved.kept(), model);
        if (saved != null) {
            model.addAttribute("saved", saved);
        }
        return "calendar/event-form";
    }
}
