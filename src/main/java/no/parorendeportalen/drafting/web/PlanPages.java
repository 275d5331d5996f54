package no.parorendeportalen.drafting.web;

import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.strategy.AdoptedRevision;
import no.parorendeportalen.strategy.DraftOutline;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.FormerDraftService;
import no.parorendeportalen.strategy.StrategyService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plan as a whole, for those who edit it: how far it has come, all there is in it, and how the public would see it. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan")
class PlanPages {

    private final DraftService draft;
    private final StrategyService strategy;
    private final FormerDraftService former;
    private final PlanSteps steps;
    private final PlanFrame frame;

    PlanPages(
            DraftService draft, StrategyService strategy, FormerDraftService former, PlanSteps steps, PlanFrame frame) {
        this.draft = draft;
        this.strategy = strategy;
        this.former = former;
        this.steps = steps;
        this.frame = frame;
    }

    @GetMapping
    String overview(Model model) {
        frame.top(model);
        model.addAttribute("former", former.list().stream().map(steps::told).toList());
        return draft.findOutline().map(it -> overview(model, it)).orElseGet(() -> nothing(model));
    }

    private String overview(Model model, DraftOutline outline) {
        model.addAttribute("outline", outline);
        model.addAttribute("draft", outline.draft());
        model.addAttribute("next", PlanSteps.next(outline.draft().steps()));
        model.addAttribute("taken", outline.taken().stream().map(steps::told).toList());
        return "drafting/overview";
    }

    private String nothing(Model model) {
        strategy.revisions().stream()
                .filter(AdoptedRevision::inForce)
                .findFirst()
                .ifPresent(it -> model.addAttribute("inForce", it));
        return "drafting/nothing";
    }

    /** In the public look, since that is what it shows. */
    @GetMapping("/forhandsvisning")
    String preview(Model model) {
        var whole = draft.preview();
        frame.below(model, "preview.title");
        model.addAttribute("previewing", true);
        model.addAttribute("strategy", whole.strategy());
        model.addAttribute("page", whole);
        return "drafting/preview";
    }
}
