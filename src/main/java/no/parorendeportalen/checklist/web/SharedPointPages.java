package no.parorendeportalen.checklist.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.Phase;
import no.parorendeportalen.document.SharedPointDetails;
import no.parorendeportalen.document.SharedPointService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
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

/** Writing the points that checklists have in common. Before one is changed it is said which lists that reaches. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/sjekklister/felles-punkter")
class SharedPointPages {

    private static final String LIST = "/admin/sjekklister/felles-punkter";

    private final SharedPointService points;
    private final Trail trail;
    private final ChecklistTrail words;
    private final CurrentMunicipality municipality;

    SharedPointPages(SharedPointService points, Trail trail, ChecklistTrail words, CurrentMunicipality municipality) {
        this.points = points;
        this.trail = trail;
        this.words = words;
        this.municipality = municipality;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("points", points.choices());
        crumbs(model, trail.here("sharedPoints.title"));
        return "checklist/shared-points";
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(SharedPointForm.blank(), null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid SharedPointForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkKey(errors);
        if (asksAgain(errors, preview, model)) {
            return show(form, null, model);
        }
        try {
            points.add(form.newId(), form.wording());
        } catch (Stale taken) {
            errors.rejectValue("title", "pointTaken");
            return show(form, null, model);
        }
        Flash.tell(redirect, "sharedPoint.added", form.getTitle());
        return "redirect:" + path();
    }

    @GetMapping("/{shared}")
    String edit(@PathVariable UUID shared, Model model) {
        var saved = points.find(shared);
        return show(SharedPointForm.of(saved), saved, model);
    }

    /** First it is said what the change reaches; sent from there, it is done. */
    @PostMapping("/{shared}")
    String revise(
            @PathVariable UUID shared,
            @Valid SharedPointForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = points.find(shared);
        if (asksAgain(errors, preview, model)) {
            return show(form, saved, model);
        }
        if (saved.version() != form.knownVersion()) {
            model.addAttribute("conflict", form.conflict(saved, path() + "/" + shared));
            return show(form, saved, model);
        }
        if (form.getReach().isEmpty()) {
            return confirm(form, saved, model);
        }
        try {
            points.revise(shared, form.knownVersion(), form.wording(), form.getReach());
        } catch (Stale meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("otherReach", true);
            return confirm(form, points.find(shared), model);
        }
        Flash.tell(redirect, "sharedPoint.revised", form.getTitle());
        return "redirect:" + path();
    }

    private static boolean asksAgain(BindingResult errors, Optional<String> preview, Model model) {
        preview.ifPresent(it -> model.addAttribute("preview", it));
        return errors.hasErrors() || preview.isPresent();
    }

    private String confirm(SharedPointForm form, SharedPointDetails saved, Model model) {
        var reach = points.reach(saved.id());
        form.setReach(reach.fingerprint());
        model.addAttribute("sharedPointForm", form);
        model.addAttribute("saved", saved);
        model.addAttribute("reach", reach);
        model.addAttribute(
                "parts",
                form.differences(saved).stream()
                        .filter(it -> !it.difference().isEmpty())
                        .toList());
        crumbs(model, trail.up("sharedPoints.title", LIST), trail.here("sharedPoint.confirm"));
        return "checklist/shared-point-confirm";
    }

    private String show(SharedPointForm form, @Nullable SharedPointDetails saved, Model model) {
        form.setReach("");
        model.addAttribute("sharedPointForm", form);
        model.addAttribute("saved", saved);
        model.addAttribute("action", saved == null ? path() + "/ny" : path() + "/" + saved.id());
        model.addAttribute("phases", phases(form.getPhase()));
        crumbs(
                model,
                trail.up("sharedPoints.title", LIST),
                saved == null
                        ? trail.here("sharedPoint.new")
                        : Crumb.here(saved.wording().title()));
        return "checklist/shared-point";
    }

    private List<Choice> phases(@Nullable Phase chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("sharedPoint.noPhase"), chosen == null)),
                        Arrays.stream(Phase.values())
                                .map(it -> new Choice(it.name(), words.text("document.phase." + it), it == chosen)))
                .toList();
    }

    private void crumbs(Model model, Crumb... below) {
        model.addAttribute("section", "content");
        model.addAttribute(
                "crumbs",
                Stream.concat(
                                Stream.of(
                                        trail.up("work.nav.overview", "/admin"),
                                        trail.up("kept.content", "/admin/innhold"),
                                        trail.up("document.list.CHECKLIST", "/admin/sjekklister")),
                                Arrays.stream(below))
                        .toList());
    }

    private String path() {
        return "/" + municipality.get().address() + LIST;
    }
}
