package no.parorendeportalen.competence.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.competence.CourseService;
import no.parorendeportalen.competence.PlanRefused;
import no.parorendeportalen.competence.PlanRowDetails;
import no.parorendeportalen.competence.PlanService;
import no.parorendeportalen.competence.web.CourseChoices.Choice;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
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

/** Writing the competence plan. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kurs/plan")
class CompetencePlanPages {

    private final PlanService plan;
    private final CourseService courses;
    private final UnitService units;
    private final CompetencePlanFrame frame;
    private final TrainingWords words;

    CompetencePlanPages(
            PlanService plan,
            CourseService courses,
            UnitService units,
            CompetencePlanFrame frame,
            TrainingWords words) {
        this.plan = plan;
        this.courses = courses;
        this.units = units;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = PlanQuery.of(parameters);
        var filter = query.filter();
        var choices = choices();
        var found = plan.list(filter, query.page());
        frame.ofList(model);
        model.addAttribute("found", found);
        model.addAttribute("everything", query.isAll());
        model.addAttribute("courses", choices.courseChoices("competence.plan.filter.course", filter.course()));
        model.addAttribute("unitChoices", choices.unitChoices("competence.plan.filter.unit", filter.unit()));
        model.addAttribute("roleChoices", choices.roleChoices("competence.plan.filter.role", filter.role()));
        model.addAttribute(
                "days",
                List.of(
                        new Choice("", words.text("competence.plan.filter.day"), !filter.past()),
                        new Choice("forfalt", words.text("competence.plan.filter.past"), filter.past())));
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> query.address(frame.path(), it))
                        .toList());
        return "competence/plan";
    }

    @GetMapping("/ny")
    String blank(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var course = CourseQuery.id(parameters, "kurs").orElse(null);
        return show(PlanRowForm.empty(course), null, choices(), model);
    }

    @PostMapping("/ny")
    String add(@Valid PlanRowForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        var choices = choices();
        form.check(errors);
        choices.check(form, errors);
        if (errors.hasErrors()) {
            return show(form, null, choices, model);
        }
        try {
            var made = plan.write(form.toAdd());
            Flash.tell(redirect, "competence.plan.added", plan.label(made));
            return "redirect:" + frame.path();
        } catch (PlanRefused taken) {
            errors.rejectValue(form.getUnit() == null ? "role" : "unit", "planRow.taken");
            return show(form, null, choices, model);
        }
    }

    @GetMapping("/{planRow}")
    String row(@PathVariable UUID planRow, Model model) {
        var saved = plan.forEditing(planRow);
        return show(PlanRowForm.of(saved), saved, choices(), model);
    }

    @PostMapping("/{planRow}")
    String change(
            @PathVariable UUID planRow,
            @Valid PlanRowForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = plan.forEditing(planRow);
        var choices = choices();
        if (saved.removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, choices, model);
        }
        form.check(errors);
        choices.check(form, errors);
        if (errors.hasErrors()) {
            return show(form, saved, choices, model);
        }
        try {
            plan.write(form.toChange(planRow));
        } catch (Stale meanwhile) {
            var now = plan.forEditing(planRow);
            model.addAttribute("conflict", form.conflict(now, choices, frame.path("/" + planRow)));
            return show(form, now, choices, model);
        } catch (PlanRefused taken) {
            errors.rejectValue(form.getUnit() == null ? "role" : "unit", "planRow.taken");
            return show(form, saved, choices, model);
        }
        Flash.tell(redirect, "competence.plan.saved", plan.label(planRow));
        return "redirect:" + frame.path();
    }

    @GetMapping("/{planRow}/fjern")
    String ask(@PathVariable UUID planRow, Model model) {
        var saved = plan.forEditing(planRow);
        if (saved.removed()) {
            return "redirect:" + frame.path("/" + planRow);
        }
        var label = plan.label(planRow);
        frame.of(model, label, "/" + planRow, "upkeep.remove");
        model.addAttribute("row", saved);
        model.addAttribute("rowName", label);
        return "competence/plan-remove";
    }

    @PostMapping("/{planRow}/fjern")
    String remove(
            @PathVariable UUID planRow,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        try {
            var label = plan.remove(planRow, version);
            var undo = frame.path("/" + planRow + "/hent-tilbake");
            Flash.tellWithUndo(redirect, undo, "competence.plan.removed", label);
            return "redirect:" + frame.path();
        } catch (Stale meanwhile) {
            Flash.warn(redirect, "upkeep.late", plan.label(planRow));
            return "redirect:" + frame.path("/" + planRow);
        }
    }

    @PostMapping("/{planRow}/hent-tilbake")
    String takeBack(@PathVariable UUID planRow, RedirectAttributes redirect) {
        try {
            Flash.tell(redirect, "competence.plan.restored", plan.takeBack(planRow));
        } catch (PlanRefused taken) {
            Flash.warn(redirect, "competence.plan.taken", plan.label(planRow));
        }
        return "redirect:" + frame.path();
    }

    private PlanChoices choices() {
        return new PlanChoices(words, courses.choices(), units.units(), plan.roles(), words.measures());
    }

    private String show(PlanRowForm form, @Nullable PlanRowDetails saved, PlanChoices choices, Model model) {
        var label = saved == null ? null : plan.label(saved, choices.units(), choices.roles());
        if (label == null) {
            frame.of(model, "competence.plan.new");
        } else {
            frame.named(model, label);
        }
        model.addAttribute(form);
        model.addAttribute("row", saved);
        model.addAttribute("address", frame.path(saved == null ? "/ny" : "/" + saved.id()));
        model.addAttribute("rowName", label);
        model.addAttribute("list", frame.path());
        choices.show(form, model);
        return "competence/plan-row";
    }
}
