package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftMeasureService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.MeasureText;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Measures of the adopted version that the new one neither has nor drops: taking them in, or saying why not. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/tiltak/{number:[1-9][0-9]{0,8}}")
class UnaccountedPages {

    private final DraftService draft;
    private final DraftMeasureService measures;
    private final StrategyService strategy;
    private final PlanFrame frame;
    private final TooLate tooLate;

    UnaccountedPages(
            DraftService draft,
            DraftMeasureService measures,
            StrategyService strategy,
            PlanFrame frame,
            TooLate tooLate) {
        this.draft = draft;
        this.measures = measures;
        this.strategy = strategy;
        this.frame = frame;
        this.tooLate = tooLate;
    }

    @GetMapping("/ta-med")
    String askWhere(@PathVariable int number, Model model) {
        if (known(number).filter(it -> it.area() != null).isPresent()) {
            return toMeasure(number);
        }
        model.addAttribute(new TakeInForm());
        return showAreas(model, number);
    }

    @PostMapping("/ta-med")
    String takeIn(
            @PathVariable int number,
            @Valid TakeInForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var area = form.getArea();
        if (errors.hasErrors() || area == null) {
            return showAreas(model, number);
        }
        try {
            measures.takeIn(number, area);
        } catch (Stale meanwhile) {
            return tooLate.page(model, response);
        }
        Flash.tell(redirect, "unaccounted.taken", number);
        return toMeasure(number);
    }

    @GetMapping("/utelat")
    String askWhy(@PathVariable int number, Model model) {
        if (known(number).isPresent()) {
            return toMeasure(number);
        }
        model.addAttribute(new LeaveOutForm());
        return showReason(model, number);
    }

    @PostMapping("/utelat")
    String leaveOut(
            @PathVariable int number,
            @Valid LeaveOutForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return showReason(model, number);
        }
        try {
            measures.leaveOut(number, form.getReason());
        } catch (Stale meanwhile) {
            return tooLate.page(model, response, form.getReason());
        }
        Flash.tell(redirect, "unaccounted.leftOut", number);
        return "redirect:" + frame.path("/mangler");
    }

    private Optional<MeasureText> known(int number) {
        try {
            return Optional.of(draft.measureText(number));
        } catch (NotFound notThere) {
            return Optional.empty();
        }
    }

    private String toMeasure(int number) {
        return "redirect:" + frame.path("/tiltak/" + number);
    }

    private String showAreas(Model model, int number) {
        model.addAttribute("areas", draft.choices().areas());
        return show(model, number, "drafting/take-in", "unaccounted.takeIn");
    }

    private String showReason(Model model, int number) {
        return show(model, number, "drafting/leave-out", "unaccounted.leaveOut");
    }

    private String show(Model model, int number, String view, String key) {
        var now = draft.find().orElseThrow(() -> new NotFound("no revision is being worked on"));
        frame.below(model, key, number);
        model.addAttribute("draft", now);
        model.addAttribute("measure", strategy.measure(number).measure());
        return view;
    }
}
