package no.parorendeportalen.admin.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of units have in common. */
@Component
class UnitDesk {

    private final UnitService units;
    private final TrailService changes;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    UnitDesk(
            UnitService units, TrailService changes, CurrentMunicipality current, Trail trail, MessageSource messages) {
        this.units = units;
        this.changes = changes;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    String path() {
        return "/" + current.get().address() + "/admin/enheter";
    }

    /** Both versions; the form goes on from the one that is saved. */
    void conflict(
            Model model,
            UnitForm form,
            UnitDetails saved,
            String label,
            @Nullable String theirs,
            @Nullable String own) {
        form.setVersion(saved.version());
        form.setConfirmed(false);
        model.addAttribute(
                "conflict",
                new Conflict(
                        changes.lastHand(saved.id()).orElse(null),
                        List.of(Conflict.Part.of(label, theirs, own)),
                        path()));
    }

    UnitDetails open(UUID unit) {
        return units.units().find(unit).filter(UnitDetails::isOpen).orElseThrow(() -> new NotFound("no such unit"));
    }

    UnitDetails belowTop(UUID unit) {
        var details = open(unit);
        if (details.parent() == null) {
            throw new NotFound("the top of the tree stays");
        }
        return details;
    }

    static @Nullable String name(UnitTree tree, @Nullable UUID unit) {
        return tree.find(unit).map(UnitDetails::name).orElse(null);
    }

    void crumbs(Model model, String here) {
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("work.nav.overview", "/admin"),
                        trail.up("units.title", "/admin/enheter"),
                        trail.here(here)));
    }

    String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
