package no.parorendeportalen.drafting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about the plan as a whole have in common: where they stand, and the way there. */
@Component
class PlanFrame {

    private static final String PLAN = "/admin/plan";

    private final Trail trail;
    private final CurrentMunicipality current;

    PlanFrame(Trail trail, CurrentMunicipality current) {
        this.trail = trail;
        this.current = current;
    }

    /** The overview itself. */
    void top(Model model) {
        frame(model, List.of(trail.here("work.nav.plan")));
    }

    /** A page below the overview. */
    void below(Model model, String key, Object... arguments) {
        below(model, trail.here(key, arguments));
    }

    /** The same, where it is not right below. */
    void below(Model model, Crumb... last) {
        frame(
                model,
                Stream.concat(Stream.of(trail.up("work.nav.plan", PLAN)), Arrays.stream(last))
                        .toList());
    }

    private void frame(Model model, List<Crumb> last) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(trail.up("work.nav.overview", "/admin"));
        crumbs.addAll(last);
        model.addAttribute("section", "plan");
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("plan", path(""));
    }

    /** The path of a page below the overview. */
    String path(String below) {
        return "/" + current.get().address() + PLAN + below;
    }
}
