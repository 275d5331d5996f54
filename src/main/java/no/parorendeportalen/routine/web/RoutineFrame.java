package no.parorendeportalen.routine.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentPage;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of routines have around them. */
@Component
class RoutineFrame {

    private static final String LIST = "/ansatt/rutiner";

    private final CurrentMunicipality current;
    private final CurrentMember member;
    private final UnitService units;
    private final Trail trail;

    RoutineFrame(CurrentMunicipality current, CurrentMember member, UnitService units, Trail trail) {
        this.current = current;
        this.member = member;
        this.units = units;
        this.trail = trail;
    }

    /** The list of all. */
    void list(Model model) {
        put(model, Stream.of(trail.here("routines.title")));
    }

    /** A page below the list. */
    void below(Model model, Crumb... below) {
        put(model, Stream.concat(Stream.of(trail.up("routines.title", LIST)), Arrays.stream(below)));
    }

    private void put(Model model, Stream<Crumb> below) {
        model.addAttribute("section", "routines");
        model.addAttribute(
                "crumbs",
                Stream.concat(Stream.of(trail.up("work.nav.home", "/ansatt")), below)
                        .toList());
        model.addAttribute("editing", isEditor());
        model.addAttribute("leading", member.leads().isPresent());
    }

    /** What of a routine in use is the reader's to say. */
    void keeping(DocumentPage page, Model model) {
        var who = member.get();
        model.addAttribute("mayConfirm", page.mayConfirm(who));
        model.addAttribute("mayWithdraw", page.mayWithdraw(who));
    }

    Crumb to(String label, String path) {
        return trail.to(label, path);
    }

    Crumb here(String key, Object... arguments) {
        return trail.here(key, arguments);
    }

    /** The unit of who is signed in and those above it; none where they have none. */
    Set<UUID> way() {
        var tree = units.units();
        return tree.now(member.get().unit()).map(it -> tree.upFrom(it.id())).orElse(List.of()).stream()
                .map(UnitDetails::id)
                .collect(Collectors.toSet());
    }

    UUID account() {
        return member.get().account();
    }

    boolean hasUnit() {
        return member.get().unit() != null;
    }

    String path(String below) {
        return "/" + current.get().address() + LIST + below;
    }

    private boolean isEditor() {
        return member.find()
                .filter(it -> it.role() == Role.EDITOR || it.role() == Role.ADMINISTRATOR)
                .isPresent();
    }
}
