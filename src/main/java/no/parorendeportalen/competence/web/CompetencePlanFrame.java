package no.parorendeportalen.competence.web;

import java.util.Arrays;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the competence plan have in common: where they are. */
@Component
class CompetencePlanFrame {

    private static final String PATH = "/admin/kurs/plan";

    private final CurrentMunicipality current;
    private final Trail trail;

    CompetencePlanFrame(CurrentMunicipality current, Trail trail) {
        this.current = current;
        this.trail = trail;
    }

    void ofList(Model model) {
        frame(model, trail.here("competence.plan.title"));
    }

    /** A page below the list. */
    void of(Model model, String key) {
        frame(model, list(), trail.here(key));
    }

    /** A row's page. */
    void named(Model model, String label) {
        frame(model, list(), Crumb.here(label));
    }

    /** A page below a row's. */
    void of(Model model, String label, String row, String key) {
        frame(model, list(), trail.to(label, PATH + row), trail.here(key));
    }

    private Crumb list() {
        return trail.up("competence.plan.title", PATH);
    }

    private void frame(Model model, Crumb... below) {
        model.addAttribute("section", "content");
        model.addAttribute(
                "crumbs",
                Stream.concat(
                                Stream.of(
                                        trail.up("work.nav.overview", "/admin"),
                                        trail.up("kept.content", "/admin/innhold"),
                                        trail.up("kept.title.COURSE", "/admin/kurs")),
                                Arrays.stream(below))
                        .toList());
    }

    String path() {
        return path("");
    }

    String path(String below) {
        return "/" + current.get().address() + PATH + below;
    }
}
