package no.parorendeportalen.upkeep.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.DueFilter;
import no.parorendeportalen.upkeep.DueService;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits to be looked at by a unit and those below it: who leads it says of each that it is still right. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/vedlikehold")
class UnitDuePages {

    private final DueService due;
    private final KeptService kept;
    private final UnitService units;
    private final CurrentMember member;
    private final UpkeepFrame frame;
    private final Trail trail;

    UnitDuePages(
            DueService due, KeptService kept, UnitService units, CurrentMember member, UpkeepFrame frame, Trail trail) {
        this.due = due;
        this.kept = kept;
        this.units = units;
        this.member = member;
        this.frame = frame;
        this.trail = trail;
    }

    @GetMapping
    String list(@RequestParam(name = "side", defaultValue = "1") String side, Model model) {
        var who = member.get();
        var path = frame.path("/ansatt/vedlikehold");
        model.addAttribute("section", "home");
        model.addAttribute("crumbs", List.of(trail.up("work.nav.home", "/ansatt"), frame.here("upkeep.due.title")));
        if (who.unit() == null) {
            return "upkeep/unit-due";
        }
        var tree = units.units();
        var page = side.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(side) : 1;
        var found = due.list(new DueFilter(null, due.within(who.unit()), null), page);
        model.addAttribute("unit", UpkeepFrame.name(tree, who.unit()));
        model.addAttribute("due", found);
        model.addAttribute("mayConfirm", mayConfirm(who));
        model.addAttribute("back", path + "?side=" + found.page());
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> it == 1 ? path : path + "?side=" + it)
                        .toList());
        model.addAttribute(
                "rows",
                found.things().stream()
                        .map(it -> new DuePages.Row(
                                it,
                                UpkeepFrame.name(tree, it.upkeep().ownerUnit()),
                                href(it, who),
                                mayConfirm(who) ? confirm(path, it) : null))
                        .toList());
        return "upkeep/unit-due";
    }

    private @Nullable String href(KeptState it, Member who) {
        if (isEditor(who)) {
            return frame.path(it.editPath());
        }
        return it.publicPath() == null ? null : frame.path(it.publicPath());
    }

    private static String confirm(String path, KeptState it) {
        return path + "/" + it.kind().word() + "/" + it.id() + "/bekreft";
    }

    private static boolean isEditor(Member who) {
        return who.role() == Role.EDITOR || who.role() == Role.ADMINISTRATOR;
    }

    private static boolean mayConfirm(Member who) {
        return isEditor(who) || who.role() == Role.LEADER;
    }

    @PostMapping("/{kind}/{thing}/bekreft")
    String confirm(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(name = "tilbake", required = false) @Nullable String back,
            RedirectAttributes redirect) {
        var of = KeptKind.named(kind);
        try {
            var now = kept.take(KeptStep.CONFIRM, of, thing, version);
            Flash.tell(redirect, "upkeep.done.CONFIRM", now.label());
        } catch (Stale meanwhile) {
            Flash.warn(redirect, "upkeep.late", kept.state(of, thing).label());
        }
        return "redirect:" + frame.back(back, frame.path("/ansatt/vedlikehold"));
    }
}
