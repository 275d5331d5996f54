package no.parorendeportalen.competence.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.competence.CourseDetails;
import no.parorendeportalen.competence.CourseService;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptEditPages;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing courses. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kurs")
class CourseEditPages extends KeptEditPages<CourseForm, CourseDetails> {

    private final CourseService courses;
    private final TrainingWords words;
    private final Trail trail;

    CourseEditPages(CourseService courses, TrainingWords words, Trail trail, KeptDesk desk) {
        super(KeptKind.COURSE, "competence/course-form", desk);
        this.courses = courses;
        this.words = words;
        this.trail = trail;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("alongside", trail.up("competence.plan.title", "/admin/kurs/plan"));
        return list(courses.all(), parameters, model);
    }

    @Override
    protected CourseForm empty() {
        return CourseForm.empty();
    }

    @Override
    protected CourseDetails saved(UUID thing) {
        return courses.forEditing(thing);
    }

    @Override
    protected CourseForm form(CourseDetails saved) {
        return CourseForm.of(saved);
    }

    @Override
    protected List<Part> differences(CourseForm form, CourseDetails saved) {
        return form.differences(saved, choices(saved));
    }

    @Override
    protected void write(CourseForm form, UUID thing, @Nullable Long version) {
        courses.write(form.command(thing, version));
    }

    @Override
    protected void check(CourseForm form, @Nullable CourseDetails saved, Errors errors) {
        choices(saved).check(form, errors);
    }

    @Override
    protected void fill(CourseForm form, @Nullable CourseDetails saved, Model model) {
        choices(saved).show(form, model);
        model.addAttribute("course", saved);
    }

    private CourseChoices choices(@Nullable CourseDetails saved) {
        return new CourseChoices(words, courses.roles(), saved);
    }
}
