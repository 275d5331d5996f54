package no.parorendeportalen.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.calendar.EventDesk;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
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

/** Calls an event off, takes that back, and makes more of it on other days. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kalender/{event}")
class EventStepPages {

    private final EventDesk events;
    private final KeptDesk desk;
    private final Clock clock;

    EventStepPages(EventDesk events, KeptDesk desk, Clock clock) {
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/avlys")
    String askWhy(@PathVariable UUID event, Model model) {
        var saved = there(event);
        return askWhy(saved, CancelForm.of(saved.kept().version()), model);
    }

    @PostMapping("/avlys")
    String cancel(
            @PathVariable UUID event,
            @Valid CancelForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = there(event);
        if (errors.hasErrors()) {
            return askWhy(saved, form, model);
        }
        try {
            events.cancel(event, form.knownVersion(), form.getReason());
        } catch (Stale meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var theirs = there(event);
            form.setVersion(theirs.kept().version());
            model.addAttribute("late", true);
            return askWhy(theirs, form, model);
        }
        Flash.tell(redirect, "event.cancelled", saved.said().title());
        return "redirect:" + desk.path(KeptKind.EVENT, event);
    }

    @PostMapping("/likevel")
    String uncancel(@PathVariable UUID event, @RequestParam long version, RedirectAttributes redirect) {
        var saved = there(event);
        try {
            events.uncancel(event, version);
            Flash.tell(redirect, "event.uncancelled", saved.said().title());
        } catch (Stale meanwhile) {
            Flash.warn(redirect, "event.changedMeanwhile", saved.said().title());
        }
        return "redirect:" + desk.path(KeptKind.EVENT, event);
    }

    @GetMapping("/kopier")
    String askWhen(@PathVariable UUID event, Model model) {
        var saved = there(event);
        return askWhen(saved, RepeatForm.of(saved, LocalDate.now(clock)), model);
    }

    @PostMapping("/kopier")
    String repeat(
            @PathVariable UUID event,
            @Valid RepeatForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var saved = there(event);
        form.check(LocalDate.now(clock), errors);
        if (!errors.hasErrors()
                && !form.command(event).days().stream().allMatch(saved.said().time()::canBeOn)) {
            errors.rejectValue("first", "timeIsSkipped");
        }
        if (errors.hasErrors()) {
            return askWhen(saved, form, model);
        }
        var command = form.command(event);
        try {
            events.repeat(command);
        } catch (Stale others) {
            form.sentBefore(errors);
            return askWhen(saved, form, model);
        }
        Flash.tell(
                redirect,
                command.published() ? "event.repeated.published" : "event.repeated",
                saved.said().title(),
                command.count());
        return "redirect:" + desk.path(KeptKind.EVENT);
    }

    private EventWritten there(UUID event) {
        var saved = events.forEditing(event);
        if (saved.kept().removed()) {
            throw new NotFound("event has been removed");
        }
        return saved;
    }

    private String askWhy(EventWritten saved, CancelForm form, Model model) {
        desk.form(KeptKind.EVENT, saved.kept(), model);
        model.addAttribute("saved", saved);
        model.addAttribute(form);
        return "calendar/event-cancel";
    }

    private String askWhen(EventWritten saved, RepeatForm form, Model model) {
        desk.form(KeptKind.EVENT, saved.kept(), model);
        model.addAttribute("saved", saved);
        model.addAttribute(form);
        return "calendar/event-repeat";
    }
}
