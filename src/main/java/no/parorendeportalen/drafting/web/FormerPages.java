package no.parorendeportalen.drafting.web;

import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.strategy.FormerDraftService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A draft that was given up, to be read: somebody wrote it, and may want to take something from it. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/tidligere")
class FormerPages {

    private final FormerDraftService former;
    private final PlanSteps steps;
    private final PlanFrame frame;

    FormerPages(FormerDraftService former, PlanSteps steps, PlanFrame frame) {
        this.former = former;
        this.steps = steps;
        this.frame = frame;
    }

    @GetMapping("/{number:[1-9][0-9]{0,8}}")
    String show(@PathVariable int number, Model model) {
        var whole = former.whole(number);
        frame.below(model, "revisions.numbered", number);
        model.addAttribute("former", steps.told(former.get(number)));
        model.addAttribute("strategy", whole.strategy());
        model.addAttribute("page", whole);
        return "drafting/former";
    }
}
