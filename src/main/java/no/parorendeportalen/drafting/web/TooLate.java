package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.parorendeportalen.strategy.DraftService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page for who wanted to do something with the plan that somebody else has made impossible meanwhile: what happened, and what was typed. */
@Component
class TooLate {

    private final DraftService draft;
    private final PlanSteps steps;
    private final PlanFrame frame;

    TooLate(DraftService draft, PlanSteps steps, PlanFrame frame) {
        this.draft = draft;
        this.steps = steps;
        this.frame = frame;
    }

    /** @param typed what would otherwise be lost; blank texts are left out */
    String page(Model model, HttpServletResponse response, String... typed) {
        response.setStatus(HttpStatus.CONFLICT.value());
        frame.below(model, "tooLate.title");
        draft.find().ifPresent(it -> model.addAttribute("draft", it));
        draft.lastStep().ifPresent(it -> model.addAttribute("last", steps.told(it)));
        model.addAttribute(
                "typed", List.of(typed).stream().filter(it -> !it.isBlank()).toList());
        return "drafting/too-late";
    }
}
