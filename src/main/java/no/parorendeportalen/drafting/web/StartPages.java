package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.drafting.web.StartForm.Beginning;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.AdoptedRevision;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.RevisionService;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a new version, with the adopted text or with nothing. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/plan/start")
class StartPages {

    private static final String VIEW = "drafting/start";

    private final RevisionService revisions;
    private final DraftService draft;
    private final StrategyService strategy;
    private final PlanFrame frame;
    private final TooLate tooLate;

    StartPages(
            RevisionService revisions, DraftService draft, StrategyService strategy, PlanFrame frame, TooLate tooLate) {
        this.revisions = revisions;
        this.draft = draft;
        this.strategy = strategy;
        this.frame = frame;
        this.tooLate = tooLate;
    }

    @GetMapping
    String ask(StartForm form, BindingResult errors, Model model, HttpServletResponse response) {
        return draft.find().isPresent() ? tooLate.page(model, response) : show(model, inForce());
    }

    @PostMapping
    String start(
            @Valid StartForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var inForce = inForce();
        if (form.getBeginning() == Beginning.ADOPTED && inForce.isEmpty()) {
            errors.rejectValue("beginning", "typeMismatch.choice");
        }
        if (inForce.isEmpty() && form.getTitle().isBlank()) {
            errors.rejectValue("title", "NotBlank");
        }
        if (errors.hasErrors()) {
            return show(model, inForce);
        }
        try {
            revisions.start(form.command());
        } catch (Stale meanwhile) {
            return tooLate.page(model, response, form.getTitle());
        }
        Flash.tell(redirect, "start.done");
        return "redirect:" + frame.path("");
    }

    private Optional<AdoptedRevision> inForce() {
        return strategy.revisions().stream().filter(AdoptedRevision::inForce).findFirst();
    }

    private String show(Model model, Optional<AdoptedRevision> inForce) {
        frame.below(model, "start.title");
        inForce.ifPresent(it -> model.addAttribute("inForce", it));
        return VIEW;
    }
}
