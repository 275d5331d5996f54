package no.parorendeportalen.upkeep.web;

import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishing, confirming and removing what is kept true, of whatever kind. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/innhold/{kind}/{thing}")
class KeptPages {

    private final KeptService kept;
    private final UpkeepFrame frame;

    KeptPages(KeptService kept, UpkeepFrame frame) {
        this.kept = kept;
        this.frame = frame;
    }

    @PostMapping("/publiser")
    String publish(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        return take(KeptStep.PUBLISH, kind, thing, version, null, redirect);
    }

    @PostMapping("/avpubliser")
    String unpublish(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        return take(KeptStep.UNPUBLISH, kind, thing, version, null, redirect);
    }

    @PostMapping("/hent-tilbake")
    String takeBack(@PathVariable String kind, @PathVariable UUID thing, RedirectAttributes redirect) {
        return take(KeptStep.TAKE_BACK, kind, thing, null, null, redirect);
    }

    /** @param back to the list that it was confirmed in */
    @PostMapping("/bekreft")
    String confirm(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(name = "tilbake", required = false) @Nullable String back,
            RedirectAttributes redirect) {
        return take(KeptStep.CONFIRM, kind, thing, version, back, redirect);
    }

    @GetMapping("/fjern")
    String ask(@PathVariable String kind, @PathVariable UUID thing, Model model) {
        var state = kept.state(KeptKind.named(kind), thing);
        if (state.removed()) {
            return "redirect:" + frame.path(state.editPath());
        }
        frame.below(
                model,
                frame.up("upkeep.kind." + state.kind().name(), state.kind().listPath()),
                new Crumb(state.label(), frame.path(state.editPath())),
                frame.here("upkeep.remove"));
        model.addAttribute("kept", state);
        return "upkeep/remove";
    }

    @PostMapping("/fjern")
    String remove(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        return take(KeptStep.REMOVE, kind, thing, version, null, redirect);
    }

    private String take(
            KeptStep step,
            String kind,
            UUID thing,
            @Nullable Long version,
            @Nullable String back,
            RedirectAttributes redirect) {
        var of = KeptKind.named(kind);
        try {
            var now = kept.take(step, of, thing, version);
            if (step == KeptStep.REMOVE) {
                var undo = frame.path(now.stepPath() + "/" + KeptStep.TAKE_BACK.word());
                Flash.tellWithUndo(redirect, undo, "upkeep.done.REMOVE", now.label());
                return "redirect:" + frame.path(of.listPath());
            }
            Flash.tell(redirect, "upkeep.done." + step.name(), now.label());
        } catch (Stale meanwhile) {
            Flash.warn(redirect, "upkeep.late", kept.state(of, thing).label());
        }
        return "redirect:" + frame.back(back, frame.path(of.editPath(thing)));
    }
}
