package no.parorendeportalen.starter.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.starter.StarterGroup;
import no.parorendeportalen.starter.StarterService;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning with what is the same in every municipality: bringing it in, looking at it, publishing it. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/startpakke")
class StarterPages {

    private final StarterService starter;
    private final Trail trail;

    StarterPages(StarterService starter, Trail trail) {
        this.starter = starter;
        this.trail = trail;
    }

    @GetMapping
    String show(Model model) {
        var groups = starter.groups();
        model.addAttribute("section", "content");
        var documents = starter.documents();
        model.addAttribute("groups", groups);
        model.addAttribute("documents", documents);
        model.addAttribute(
                "missing",
                groups.stream().mapToLong(StarterGroup::missing).sum()
                        + documents.stream().filter(it -> it.here() == null).count());
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("work.nav.overview", "/admin"),
                        trail.up("work.nav.content", "/admin/innhold"),
                        trail.here("starter.title")));
        return "starter/set";
    }

    @PostMapping
    String bringIn(RedirectAttributes redirect) {
        var count = starter.bringIn();
        Flash.tell(redirect, count == 0 ? "starter.nothing" : "starter.broughtIn", count);
        return "redirect:/{municipality}/admin/startpakke";
    }

    @PostMapping("/publiser")
    String publish(
            @RequestParam String type,
            @RequestParam(defaultValue = "") List<UUID> chosen,
            @RequestParam(defaultValue = "false") boolean confirmed,
            RedirectAttributes redirect) {
        var kind = KeptKind.named(type);
        starter.publish(kind, chosen, confirmed);
        if (chosen.isEmpty()) {
            Flash.warn(redirect, "starter.noneChosen");
        } else {
            Flash.tell(redirect, "starter.published", chosen.size());
        }
        return "redirect:/{municipality}/admin/startpakke#" + kind.word();
    }
}
