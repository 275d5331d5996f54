package no.parorendeportalen.upkeep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.access.WorkPaths;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of upkeep have in common. */
@Component
class UpkeepFrame {

    private final CurrentMunicipality current;
    private final WorkPaths paths;
    private final Trail trail;
    private final MessageSource messages;

    UpkeepFrame(CurrentMunicipality current, WorkPaths paths, Trail trail, MessageSource messages) {
        this.current = current;
        this.paths = paths;
        this.trail = trail;
        this.messages = messages;
    }

    /** With the municipality. */
    String path(String below) {
        return "/" + current.get().address() + below;
    }

    /** The frame of a page below that of all content. */
    void below(Model model, Crumb... below) {
        model.addAttribute("section", "content");
        var crumbs = new ArrayList<>(
                List.of(trail.up("work.nav.overview", "/admin"), trail.up("work.nav.content", "/admin/innhold")));
        crumbs.addAll(List.of(below));
        model.addAttribute("crumbs", crumbs);
    }

    Crumb here(String key, Object... arguments) {
        return trail.here(key, arguments);
    }

    Crumb up(String key, String below) {
        return trail.up(key, below);
    }

    /** Where a form asks to be sent back to, if that is a work page of this municipality; otherwise there. */
    String back(@Nullable String wanted, String otherwise) {
        return wanted != null && wanted.startsWith(path("/")) && paths.contain(wanted) ? wanted : otherwise;
    }

    String text(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, LocaleContextHolder.getLocale()));
    }

    /** The name of a unit; null where there is none. */
    static @Nullable String name(UnitTree units, @Nullable UUID unit) {
        return units.find(unit).map(UnitDetails::name).orElse(null);
    }
}
