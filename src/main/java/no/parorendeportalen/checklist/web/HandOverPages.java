package no.parorendeportalen.checklist.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.NotAColleague;
import no.parorendeportalen.checklist.RunDesk;
import no.parorendeportalen.checklist.RunLine;
import no.parorendeportalen.checklist.RunService;
import no.parorendeportalen.checklist.UnitEnded;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
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
    private final HandOverChoices choices;
    private final UnitService units;
    private final ChecklistTrail trail;
    private final CurrentMunicipality municipality;

    HandOverPages(
            RunService runs,
            RunDesk desk,
            HandOverChoices choices,
            UnitService units,
            ChecklistTrail trail,
            CurrentMunicipality municipality) {
        this.runs = runs;
        this.desk = desk;
        this.choices = choices;
        this.units = units;
        this.trail = trail;
        this.municipality = municipality;
    }

    @GetMapping
    String ask(
            @PathVariable UUID run,
            @RequestParam(name = "enhet") Optional<UUID> unit,
            @RequestParam(name = "ansvarlig", required = false) @Nullable UUID chosen,
            Model model,
            HttpServletResponse response) {
        var line = open(run);
        return show(line, HandOverForm.of(line.version(), unit.orElse(line.unit()), chosen), model, response);
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
            return show(line, form, model, response);
        }
        NeutralLabel label;
        try {
            label = desk.handOver(run, form.knownVersion(), Objects.requireNonNull(form.getUnit()), form.chosen());
        } catch (UnitEnded ended) {
            return show(line, form, model, response);
        } catch (NotAColleague left) {
            errors.rejectValue("responsible", "runColleague");
            return show(line, form, model, response);
        } catch (Stale meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var now = open(run);
            form.overtaken(now, errors);
            return show(now, form, model, response);
        }
        if (label == line.label()) {
            Flash.tell(redirect, "run.handedOver", unit(form));
        } else {
            Flash.tell(redirect, "run.handedOver.renamed", unit(form), trail.name(label));
        }
        return "redirect:/" + municipality.get().address()
                + (runs.isVisible(run) ? line.path() : "/ansatt/gjennomganger");
    }

    /** Whose it is now. Somebody may have chosen another unit, and not had its people shown. */
    private String unit(HandOverForm form) {
        return units.units().find(form.getUnit()).map(UnitDetails::name).orElseThrow(() -> new NotFound("unit"));
    }

    /** @throws Stale if it was closed meanwhile */
    private RunLine open(UUID run) {
        var line = runs.find(run);
        if (!line.isOpen()) {
            throw new Stale("run");
        }
        return line;
    }

    private String show(RunLine line, HandOverForm form, Model model, HttpServletResponse response) {
        var tree = units.units();
        var unit = tree.find(form.getUnit()).orElseThrow(() -> new NotFound("unit"));
        model.addAttribute("line", line);
        model.addAttribute("handOverForm", form);
        model.addAttribute("units", choices.units(tree, unit));
        model.addAttribute("unitName", unit.name());
        model.addAttribute("same", unit.id().equals(line.unit()));
        model.addAttribute("unitProblems", choices.problems(unit));
        model.addAttribute("people", unit.isOpen() ? choices.people(line, unit, form.getResponsible()) : List.of());
        if (!unit.isOpen()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        trail.show(model, trail.runs(), trail.run(line), trail.here("run.handOver"));
        return "checklist/hand-over";
    }
}
