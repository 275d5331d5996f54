package no.parorendeportalen.calendar.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.calendar.EventDesk;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptEditPages;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing what takes place. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kalender")
class EventEditPages extends KeptEditPages<EventForm, EventWritten> {

    private final EventDesk events;
    private final EventChoices choices;

    EventEditPages(EventDesk events, EventChoices choices, KeptDesk desk) {
        super(KeptKind.EVENT, "calendar/event-form", desk);
        this.events = events;
        this.choices = choices;
    }

    @Override
    protected EventForm empty() {
        return EventForm.empty();
    }

    @Override
    protected EventWritten saved(UUID thing) {
        return events.forEditing(thing);
    }

    @Override
    protected EventForm form(EventWritten saved) {
        return EventForm.of(saved);
    }

    @Override
    protected List<Part> differences(EventForm form, EventWritten saved) {
        return form.differences(saved, choices.names());
    }

    @Override
    protected void write(EventForm form, UUID thing, @Nullable Long version) {
        events.write(form.command(thing, version));
    }

    @Override
    protected void check(EventForm form, @Nullable EventWritten saved, Errors errors) {
        form.check(errors);
        choices.check(form, errors);
    }

    @Override
    protected void fill(EventForm form, @Nullable EventWritten saved, Model model) {
        choices.offer(form, model);
        if (saved != null) {
            model.addAttribute("saved", saved);
        }
    }
}
