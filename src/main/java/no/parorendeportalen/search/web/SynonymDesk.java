package no.parorendeportalen.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of synonyms have in common. */
@Component
class SynonymDesk {

    private final CurrentMunicipality current;
    private final Trail trail;
    private final TrailService changes;

    SynonymDesk(CurrentMunicipality current, Trail trail, TrailService changes) {
        this.current = current;
        this.trail = trail;
        this.changes = changes;
    }

    String path() {
        return "/" + current.get().address() + "/admin/sok";
    }

    /** The frame of the list, or of a page below it. */
    void frame(Model model, String... below) {
        var crumbs = new ArrayList<>(
                List.of(trail.up("work.nav.overview", "/admin"), trail.up("work.nav.content", "/admin/innhold")));
        if (below.length == 0) {
            crumbs.add(trail.here("synonyms.title"));
        } else {
            crumbs.add(trail.up("synonyms.title", "/admin/sok"));
            crumbs.add(trail.here(below[0]));
        }
        model.addAttribute("section", "content");
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("path", path());
    }

    /** Who last did anything to it; null where nobody knows. */
    @Nullable
    String lastHand(UUID synonym) {
        return changes.lastHand(synonym).orElse(null);
    }
}
