package no.parorendeportalen.competence.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.competence.CourseDetails;
import no.parorendeportalen.competence.CourseService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
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

/** Writing courses. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kurs")
class CourseEditPages {

    private final CourseService courses;
    private final UnitService units;
    private final KeptDesk desk;
    private final TrainingWords words;
    private final Trail trail;

    CourseEditPages(CourseService courses, UnitService units, KeptDesk desk, TrainingWords words, Trail trail) {
        this.courses = courses;
        this.units = units;
        this.desk = desk;
        this.words = words;
        this.trail = trail;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("alongside", trail.up("competence.plan.title", "/admin/kurs/plan"));
        return desk.list(KeptKind.COURSE, courses.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(CourseForm.empty(), null, choices(null), model);
    }

    @PostMapping("/ny")
    String add(@Valid CourseForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        var choices = choices(null);
        form.checkAddress(form.getTitle(), errors);
        choices.check(form, errors);
        if (errors.hasErrors()) {
            return show(form, null, choices, model);
        }
        var sentBefore = desk.isMade(KeptKind.COURSE, form.newId());
        try {
            var made = courses.write(form.toAdd());
            if (sentBefore && !conflict(courses.forEditing(made), form).parts().isEmpty()) {
                return beside(courses.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.COURSE, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, choices, model);
        }
    }

    @GetMapping("/{course}")
    String show(@PathVariable UUID course, Model model) {
        var saved = courses.forEditing(course);
        return show(CourseForm.of(saved), saved, choices(saved), model);
    }

    @PostMapping("/{course}")
    String change(
            @PathVariable UUID course,
            @Valid CourseForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = courses.forEditing(course);
        var choices = choices(saved);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, choices, model);
        }
        choices.check(form, errors);
        if (errors.hasErrors()) {
            return show(form, saved, choices, model);
        }
        try {
            courses.write(form.toChange(course));
        } catch (Stale meanwhile) {
            return beside(courses.forEditing(course), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.COURSE, course);
    }

    private CourseChoices choices(@Nullable CourseDetails saved) {
        return new CourseChoices(words, courses.roles(), saved);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(CourseDetails saved, CourseForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved, choices(saved), model);
    }

    private Conflict conflict(CourseDetails saved, CourseForm form) {
        return form.conflict(saved, choices(saved), units.tree(), desk.path(KeptKind.COURSE, saved.id()));
    }

    private String show(CourseForm form, @Nullable CourseDetails saved, CourseChoices choices, Model model) {
        model.addAttribute(form);
        choices.show(form, model);
        desk.form(KeptKind.COURSE, saved == null ? null : saved.kept(), model);
        model.addAttribute("course", saved);
        return "competence/course-form";
    }
}
