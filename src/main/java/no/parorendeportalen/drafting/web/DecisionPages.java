package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.drafting.web.DecisionForm.Outcome;
import no.parorendeportalen.strategy.AdoptedRevision;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftSummary;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording what a body has decided about the proposed version: adopted for good, or sent back. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/plan/steg")
class DecisionPages {

    private final DraftService draft;
    private final StrategyService strategy;
    private final PlanSteps steps;
    private final PlanFrame frame;
    private final StepTaking taking;
    private final TooLate tooLate;

    DecisionPages(
            DraftService draft,
            StrategyService strategy,
            PlanSteps steps,
            PlanFrame frame,
            StepTaking taking,
            TooLate tooLate) {
        this.draft = draft;
        this.strategy = strategy;
        this.steps = steps;
        this.frame = frame;
        this.taking = taking;
        this.tooLate = tooLate;
    }

    @GetMapping("/vedtak")
    String ask(Model model, HttpServletResponse response) {
        return ask(null, model, response);
    }

    @GetMapping("/sendt-tilbake")
    String askToSendBack(Model model, HttpServletResponse response) {
        return ask(Outcome.SENT_BACK, model, response);
    }

    private String ask(@Nullable Outcome outcome, Model model, HttpServletResponse response) {
        var now = draft.find().filter(it -> it.steps().contains(Step.ADOPT));
        if (now.isEmpty()) {
            return tooLate.page(model, response);
        }
        var form = new DecisionForm();
        form.setOutcome(outcome);
        form.setVersion(now.get().version());
        model.addAttribute(form);
        return show(model, now.get());
    }

    @PostMapping({"/vedtak", "/sendt-tilbake"})
    String record(
            @Valid DecisionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(steps.today(), errors);
        if (errors.hasErrors()) {
            var now = draft.find();
            return now.isEmpty() ? tooLate.page(model, response, form.typed()) : show(model, now.get());
        }
        return taking.take(
                form.command(Objects.requireNonNull(form.getOutcome())),
                model,
                response,
                redirect,
                now -> {
                    form.setVersion(now.version());
                    return show(model, now);
                },
                form.typed());
    }

    private String show(Model model, DraftSummary now) {
        frame.below(model, "decision.title");
        model.addAttribute("draft", now);
        model.addAttribute("inForce", strategy.revisions().stream().anyMatch(AdoptedRevision::inForce));
        return "drafting/decision";
    }
}
