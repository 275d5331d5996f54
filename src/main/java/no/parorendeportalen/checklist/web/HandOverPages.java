package no.parorendeportalen.checklist.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.NotAColleague;
import no.parorendeportalen.checklist.RunDesk;
import no.parorendeportalen.checklist.RunLine;
import no.parorendeportalen.checklist.RunService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a run to somebody else: first the unit, then who of its people. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/gjennomganger/{run}/overlever")
class HandOverPages {

    private final RunService runs;
    private final RunDesk desk;
    private final Colleagues colleagues;
    private final UnitService units;
    private final ChecklistTrail trail;
    private final CurrentMunicipality municipality;

    HandOverPages(
            RunService runs,
            RunDesk desk,
            Colleagues colleagues,
            UnitService units,
            ChecklistTrail trail,
            CurrentMunicipality municipality) {
        this.runs = runs;
        this.desk = desk;
        this.colleagues = colleagues;
        this.units = units;
        this.trail = trail;
        this.municipality = municipality;
    }

    @GetMapping
    String ask(@PathVariable UUID run, @RequestParam(name = "enhet") Optional<UUID> unit, Model model) {
        var line = open(run);
        return show(line, HandOverForm.of(line.version(), unit.orElse(line.unit())), model);
    }

    @PostMapping
    String give(
            @PathVariable UUID run,
            @Valid HandOverForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var line = open(run);
        if (form.getUnit() == null) {
            form.setUnit(line.unit());
        }
        if (errors.hasErrors()) {
            return show(line, form, model);
        }
        NeutralLabel label;
        try {
            label = desk.handOver(run, form.knownVersion(), Objects.requireNonNull(form.getUnit()), form.chosen());
        } catch (NotAColleague left) {
            errors.rejectValue("responsible", "runColleague");
            return show(line, form, model);
        } catch (Stale meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var now = open(run);
            form.overtaken(now, errors);
            return show(now, form, model);
        }
        if (label == line.label()) {
            Flash.tell(redirect, "run.handedOver");
        } else {
            Flash.tell(redirect, "run.handedOver.renamed", trail.name(label));
        }
        return "redirect:/" + municipality.get().address()
                + (runs.isVisible(run) ? line.path() : "/ansatt/gjennomganger");
    }

    /** @throws Stale if it was closed meanwhile */
    private RunLine open(UUID run) {
        var line = runs.find(run);
        if (!line.isOpen()) {
            throw new Stale("run");
        }
        return line;
    }

    private String show(RunLine line, HandOverForm form, Model model) {
        var open = units.units().open();
        var unit = open.stream()
                .filter(it -> it.id().equals(form.getUnit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit"));
        model.addAttribute("line", line);
        model.addAttribute("handOverForm", form);
        model.addAttribute("units", Choice.units(open, unit.id()));
        model.addAttribute("unitName", unit.name());
        model.addAttribute("people", people(unit, form));
        trail.show(model, trail.run(line), trail.here("run.handOver"));
        return "checklist/hand-over";
    }

    private List<Choice> people(UnitDetails unit, HandOverForm form) {
        return Choice.people(colleagues.inUnits(Set.of(unit.id())), form.getResponsible());
    }
}
