package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftSummary;
import no.parorendeportalen.strategy.MeasuresUnaccounted;
import no.parorendeportalen.strategy.RevisionService;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.strategy.TakeStep;
import no.parorendeportalen.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a step for a form, and finds the page that answers it. */
@Component
class StepTaking {

    private final RevisionService revisions;
    private final DraftService draft;
    private final StrategyService strategy;
    private final PlanFrame frame;
    private final TooLate tooLate;

    StepTaking(
            RevisionService revisions, DraftService draft, StrategyService strategy, PlanFrame frame, TooLate tooLate) {
        this.revisions = revisions;
        this.draft = draft;
        this.strategy = strategy;
        this.frame = frame;
        this.tooLate = tooLate;
    }

    /** The form, to be shown again on what the revision has become. */
    interface Again {
        String form(DraftSummary draft);
    }

    String take(
            TakeStep command,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Again again,
            String... typed) {
        try {
            revisions.take(command);
        } catch (MeasuresUnaccounted lost) {
            return unaccounted(lost, model, response, typed);
        } catch (Stale meanwhile) {
            var now = draft.find().filter(it -> it.steps().contains(command.step()));
            if (now.isEmpty()) {
                return tooLate.page(model, response, typed);
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("changed", true);
            return again.form(now.get());
        }
        Flash.tell(redirect, "step.done." + command.step());
        return "redirect:" + frame.path("");
    }

    private String unaccounted(MeasuresUnaccounted lost, Model model, HttpServletResponse response, String... typed) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        frame.below(model, "unaccounted.title");
        draft.find().ifPresent(it -> model.addAttribute("draft", it));
        model.addAttribute(
                "measures",
                strategy.plan().measures().stream()
                        .filter(it -> lost.numbers().contains(it.number()))
                        .toList());
        model.addAttribute("typed", typed);
        return "drafting/unaccounted";
    }
}
