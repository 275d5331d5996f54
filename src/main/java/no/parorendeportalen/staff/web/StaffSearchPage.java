package no.parorendeportalen.staff.web;

import java.util.List;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.search.ResultPages;
import no.parorendeportalen.search.TypedText;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search over all that staff can read. What is searched for stands in the address and on the page, and is kept nowhere. */
@Controller
@StaffOnly
class StaffSearchPage {

    private final ResultPages results;
    private final Trail trail;

    StaffSearchPage(ResultPages results, Trail trail) {
        this.results = results;
        this.trail = trail;
    }

    @GetMapping("/{municipality}/ansatt/sok")
    String search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String type, Model model) {
        var query = TypedText.readable(q);
        model.addAttribute("section", "home");
        model.addAttribute("crumbs", List.of(trail.up("work.nav.home", "/ansatt"), trail.here("search.title")));
        model.addAttribute("ownSearch", true);
        model.addAttribute("query", query);
        model.addAttribute("proposals", results.proposalsForStaff("staffSearch.proposals"));
        if (!query.isEmpty()) {
            model.addAttribute("results", results.forStaff(query, type));
        }
        return "staff/search";
    }
}
