package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.strategy.AdoptedRevision;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftSummary;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.StrategyService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that decide nothing: each asks first, and says who will see what and what freezes. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/plan/steg/{step}")
class StepPages {

    private final DraftService draft;
    private final StrategyService strategy;
    private final PlanFrame frame;
    private final StepTaking taking;
    private final TooLate tooLate;

    StepPages(DraftService draft, StrategyService strategy, PlanFrame frame, StepTaking taking, TooLate tooLate) {
        this.draft = draft;
        this.strategy = strategy;
        this.frame = frame;
        this.taking = taking;
        this.tooLate = tooLate;
    }

    @GetMapping
    String ask(@PathVariable("step") String address, Model model, HttpServletResponse response) {
        var step = PlanSteps.at(address);
        var now = draft.find().filter(it -> it.steps().contains(step));
        if (now.isEmpty()) {
            return tooLate.page(model, response);
        }
        var form = new StepForm();
        form.setVersion(now.get().version());
        model.addAttribute(form);
        return show(model, step, now.get());
    }

    @PostMapping
    String take(
            @PathVariable("step") String address,
            @Valid StepForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var step = PlanSteps.at(address);
        if (step.needsReason()) {
            StepForm.requireReason(form.getReason(), errors);
        }
        if (errors.hasErrors()) {
            var now = draft.find();
            return now.isEmpty() ? tooLate.page(model, response, form.getReason()) : show(model, step, now.get());
        }
        return taking.take(
                form.command(step),
                model,
                response,
                redirect,
                now -> {
                    form.setVersion(now.version());
                    return show(model, step, now);
                },
                form.getReason());
    }

    private String show(Model model, Step step, DraftSummary now) {
        frame.below(model, "step.title." + step);
        model.addAttribute("step", step);
        model.addAttribute("action", frame.path(PlanSteps.path(step)));
        model.addAttribute("draft", now);
        model.addAttribute("inForce", strategy.revisions().stream().anyMatch(AdoptedRevision::inForce));
        return "drafting/step";
    }
}
