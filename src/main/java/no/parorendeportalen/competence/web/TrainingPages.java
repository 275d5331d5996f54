package no.parorendeportalen.competence.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.competence.CompletionService;
import no.parorendeportalen.competence.CourseLine;
import no.parorendeportalen.competence.RoleChoice;
import no.parorendeportalen.competence.TrainingForm;
import no.parorendeportalen.competence.TrainingService;
import no.parorendeportalen.competence.web.CourseChoices.Choice;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.web.Crumb;
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

/** What an employee is to learn, has learnt and can learn. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/opplaering")
class TrainingPages {

    private static final String PATH = "/ansatt/opplaering";

    private final TrainingService training;
    private final CompletionService completions;
    private final CurrentMember member;
    private final Clock clock;
    private final CurrentMunicipality current;
    private final TrainingWords words;
    private final Trail trail;

    TrainingPages(
            TrainingService training,
            CompletionService completions,
            CurrentMember member,
            Clock clock,
            CurrentMunicipality current,
            TrainingWords words,
            Trail trail) {
        this.training = training;
        this.completions = completions;
        this.member = member;
        this.clock = clock;
        this.current = current;
        this.words = words;
        this.trail = trail;
    }

    /** A course in the list, in words. */
    public record Card(CourseLine course, String form, @Nullable String length, String areas) {}

    @GetMapping
    String overview(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = CourseQuery.of(parameters);
        var overview = training.overview(query.filter(), query.page());
        var found = overview.found();
        var path = path("");
        frame(model, trail.here("work.nav.training"));
        model.addAttribute("overview", overview);
        model.addAttribute("query", query);
        model.addAttribute("everything", query.isAll());
        model.addAttribute("cards", found.courses().stream().map(this::card).toList());
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> query.address(path, it))
                        .toList());
        model.addAttribute("leads", member.leads().isPresent());
        filters(query, overview.roles(), model);
        return "competence/overview";
    }

    private Card card(CourseLine course) {
        return new Card(
                course, words.form(course.form()), words.length(course.minutes()), words.areas(course.serviceAreas()));
    }

    private void filters(CourseQuery query, List<RoleChoice> roles, Model model) {
        var filter = query.filter();
        model.addAttribute(
                "areas",
                choices(
                        "competence.filter.area.all",
                        filter.area() == null,
                        Arrays.stream(ServiceArea.values())
                                .map(it ->
                                        new Choice(CourseQuery.word(it), words.area(it), it == filter.area()))));
        model.addAttribute(
                "forms",
                choices(
                        "competence.filter.form.all",
                        filter.form() == null,
                        Arrays.stream(TrainingForm.values())
                                .map(it -> new Choice(it.word(), words.form(it), it == filter.form()))));
        model.addAttribute(
                "roleChoices",
                choices(
                        "competence.filter.role.all",
                        filter.role() == null,
                        roles.stream()
                                .map(it -> new Choice(
                                        it.id().toString(), it.title(), it.id().equals(filter.role())))));
    }

    private List<Choice> choices(String allKey, boolean all, Stream<Choice> others) {
        return Stream.concat(Stream.of(new Choice("", words.text(allKey), all)), others)
                .toList();
    }

    @GetMapping("/{slug}")
    String course(@PathVariable String slug, Model model) {
        return show(slug, DoneForm.on(LocalDate.now(clock)), model);
    }

    @PostMapping("/{slug}")
    String done(
            @PathVariable String slug,
            @Valid DoneForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var day = form.getDoneOn();
        if (day != null && !completions.isPossible(day)) {
            errors.rejectValue("doneOn", "doneOn");
        }
        if (errors.hasErrors()) {
            return show(slug, form, model);
        }
        var title = completions.record(slug, Objects.requireNonNull(day));
        Flash.tell(redirect, "competence.done.told", title);
        return "redirect:" + path("/" + slug);
    }

    /** Takes back what somebody has said themselves. */
    @PostMapping("/{slug}/trekk")
    String withdraw(@PathVariable String slug, @Valid DoneForm form, BindingResult errors, RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            var day = Objects.requireNonNull(form.getDoneOn());
            var title = completions.withdraw(slug, day);
            Flash.tellWithUndo(redirect, path("/" + slug + "?doneOn=" + day), "competence.withdrawn.told", title);
        }
        return "redirect:" + path("/" + slug);
    }

    private String show(String slug, DoneForm form, Model model) {
        var reading = training.read(slug);
        var course = reading.course();
        frame(model, trail.up("work.nav.training", PATH), Crumb.here(course.title()));
        model.addAttribute(form);
        model.addAttribute("reading", reading);
        model.addAttribute("course", course);
        model.addAttribute("formWord", words.form(course.form()));
        model.addAttribute("lengthWord", words.length(course.minutes()));
        model.addAttribute("areaWords", words.areas(course.serviceAreas()));
        return "competence/course";
    }

    private void frame(Model model, Crumb... below) {
        model.addAttribute("section", "training");
        model.addAttribute(
                "crumbs",
                Stream.concat(Stream.of(trail.up("work.nav.home", "/ansatt")), Arrays.stream(below))
                        .toList());
    }

    private String path(String below) {
        return "/" + current.get().address() + PATH + below;
    }
}
