package no.parorendeportalen.rights.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.rights.RightUse;
import no.parorendeportalen.rights.RightUse.Use;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What carers have a right to, and until when: all of it at a glance, and each right at its address. */
@Controller
@RequestMapping("/{municipality}/rettigheter")
class RightPages {

    private final RightService rights;
    private final List<RightUse> uses;
    private final Trail trail;

    RightPages(RightService rights, List<RightUse> uses, Trail trail) {
        this.rights = rights;
        this.uses = uses;
        this.trail = trail;
    }

    @Bean
    static PublicPaths rightPaths() {
        return PublicPaths.of("/{municipality}/rettigheter/**");
    }

    @GetMapping
    String list(@RequestParam Optional<String> q, Model model) {
        model.addAttribute("page", RightsPage.of(rights.published(), q.orElse("")));
        frame(model, trail.home(), trail.here("rights.title"));
        return "rights/list";
    }

    @GetMapping("/{slug}")
    String one(@PathVariable String slug, Model model) {
        var right = rights.at(slug);
        model.addAttribute("right", right);
        model.addAttribute("uses", uses(right.line().id()));
        frame(
                model,
                trail.home(),
                trail.up("rights.title", "/rettigheter"),
                Crumb.here(right.line().title()));
        return "rights/right";
    }

    private List<Use> uses(UUID right) {
        return uses.stream().flatMap(it -> it.of(right).stream()).toList();
    }

    private static void frame(Model model, Crumb... crumbs) {
        model.addAttribute("section", "rights");
        model.addAttribute("crumbs", List.of(crumbs));
    }
}
