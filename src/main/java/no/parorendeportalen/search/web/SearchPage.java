package no.parorendeportalen.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.search.ResultPages;
import no.parorendeportalen.search.TypedText;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search over everything. What is searched for stands in the address and on the page, and is kept nowhere. */
@Controller
class SearchPage {

    private final ResultPages results;
    private final CurrentMunicipality current;
    private final Trail trail;

    SearchPage(ResultPages results, CurrentMunicipality current, Trail trail) {
        this.results = results;
        this.current = current;
        this.trail = trail;
    }

    @Bean
    static PublicPaths searchPaths() {
        return PublicPaths.of("/{municipality}/sok");
    }

    @GetMapping("/{municipality}/sok")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            Model model,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        var query = TypedText.readable(q);
        model.addAttribute("section", "search");
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("search.title")));
        model.addAttribute("address", "/" + current.get().address() + "/sok");
        model.addAttribute("query", query);
        model.addAttribute("proposals", results.proposals("search.proposals"));
        if (!query.isEmpty()) {
            model.addAttribute("results", results.forThePublic(query, type));
        }
        return "search/search";
    }
}
