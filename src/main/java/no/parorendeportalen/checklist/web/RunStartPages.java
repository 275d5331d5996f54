package no.parorendeportalen.checklist.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.NotAColleague;
import no.parorendeportalen.checklist.RunDesk;
import no.parorendeportalen.checklist.RunService;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentPage;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NotFound;
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

/** Beginning to work through a checklist in one's own unit. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/sjekklister/{slug}/start")
class RunStartPages {

    private final DocumentService documents;
    private final RunService runs;
    private final RunDesk desk;
    private final Colleagues colleagues;
    private final CurrentMember member;
    private final ChecklistTrail trail;
    private final CurrentMunicipality municipality;
    private final Clock clock;

    RunStartPages(
            DocumentService documents,
            RunService runs,
            RunDesk desk,
            Colleagues colleagues,
            CurrentMember member,
            ChecklistTrail trail,
            CurrentMunicipality municipality,
            Clock clock) {
        this.documents = documents;
        this.runs = runs;
        this.desk = desk;
        this.colleagues = colleagues;
        this.member = member;
        this.trail = trail;
        this.municipality = municipality;
        this.clock = clock;
    }

    @GetMapping
    String blank(@PathVariable String slug, Model model) {
        var form = RunForm.of(member.get().account(), LocalDate.now(clock));
        return show(slug, form, free(), model);
    }

    @PostMapping
    String start(
            @PathVariable String slug,
            @Valid RunForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return show(slug, form, free(), model);
        }
        try {
            var run = desk.start(form.command(slug));
            Flash.tell(redirect, "run.started");
            return "redirect:/" + municipality.get().address() + "/ansatt/gjennomganger/" + run;
        } catch (Stale taken) {
            errors.rejectValue("label", "labelTaken");
        } catch (NotAColleague left) {
            errors.rejectValue("responsible", "runColleague");
        }
        return show(slug, form, free(), model);
    }

    private List<NeutralLabel> free() {
        var unit = member.get().unit();
        return unit == null ? List.of() : runs.free(unit);
    }

    private String show(String slug, RunForm form, List<NeutralLabel> free, Model model) {
        var page = inForce(slug);
        var unit = member.get().unit();
        model.addAttribute("checklist", page);
        model.addAttribute("runForm", form);
        model.addAttribute("hasUnit", unit != null);
        model.addAttribute(
                "labels",
                free.stream()
                        .map(it -> new Choice(it.name(), trail.name(it), it == form.getLabel()))
                        .toList());
        model.addAttribute(
                "people",
                Choice.people(unit == null ? List.of() : colleagues.inUnits(Set.of(unit)), form.getResponsible()));
        trail.show(model, trail.list(page.version().title(), slug), trail.here("run.start"));
        return "checklist/start";
    }

    private DocumentPage inForce(String slug) {
        var page = documents.read(DocumentKind.CHECKLIST, slug);
        if (!page.isInForce()) {
            throw new NotFound("checklist in force");
        }
        return page;
    }
}
