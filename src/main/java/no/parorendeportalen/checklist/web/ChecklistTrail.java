package no.parorendeportalen.checklist.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.RunLine;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where the pages of checklists lie, and what they call things. */
@Component
class ChecklistTrail {

    private final CurrentMember member;
    private final Trail trail;
    private final MessageSource messages;

    ChecklistTrail(CurrentMember member, Trail trail, MessageSource messages) {
        this.member = member;
        this.trail = trail;
        this.messages = messages;
    }

    /** @param below the steps from the list of checklists on */
    void show(Model model, Crumb... below) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(trail.up("staff.title", "/ansatt"));
        if (below.length == 0) {
            crumbs.add(trail.here("checklists.title"));
        } else {
            crumbs.add(trail.up("checklists.title", "/ansatt/sjekklister"));
        }
        crumbs.addAll(Arrays.asList(below));
        model.addAttribute("section", "checklists");
        model.addAttribute("crumbs", List.copyOf(crumbs));
        model.addAttribute("editing", isEditor());
    }

    private boolean isEditor() {
        return member.find()
                .filter(it -> it.role() == Role.EDITOR || it.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    Crumb list(String title, String slug) {
        return trail.to(title, "/ansatt/sjekklister/" + slug);
    }

    Crumb runs() {
        return trail.up("runs.title", "/ansatt/gjennomganger");
    }

    Crumb run(RunLine run) {
        return trail.to(name(run.label()), run.path());
    }

    Crumb here(String key, Object... arguments) {
        return trail.here(key, arguments);
    }

    String name(NeutralLabel label) {
        return text("run.label." + label.name());
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
