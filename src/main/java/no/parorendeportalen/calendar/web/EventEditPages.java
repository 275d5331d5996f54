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
        try {
            var made = events.write(form.toAdd());
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
            var theirs = events.forEditing(event);
            model.addAttribute(
                    "conflict", form.conflict(theirs, choices.names(), units.tree(), desk.path(KeptKind.EVENT, event)));
            return show(form, theirs, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.EVENT, event);
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
