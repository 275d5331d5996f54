package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftSummary;
import no.parorendeportalen.strategy.DraftTextService;
import no.parorendeportalen.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the version says of itself: its title, its period, and what it calls its parts. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/rammer")
class FramePages {

    private static final String VIEW = "drafting/frame";
    private static final String ADDRESS = "/rammer";

    private final DraftService draft;
    private final DraftTextService texts;
    private final PlanFrame frame;
    private final TrailService changes;

    FramePages(DraftService draft, DraftTextService texts, PlanFrame frame, TrailService changes) {
        this.draft = draft;
        this.texts = texts;
        this.frame = frame;
        this.changes = changes;
    }

    @GetMapping
    String form(Model model) {
        var now = draft.find().orElseThrow(() -> new NotFound("no revision is being worked on"));
        model.addAttribute(FrameForm.of(now));
        return show(model, Optional.of(now));
    }

    @PostMapping
    String save(
            @Valid FrameForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        preview.ifPresent(it -> model.addAttribute("preview", it));
        if (errors.hasErrors() || preview.isPresent()) {
            return show(model, draft.find());
        }
        try {
            texts.write(form.command());
        } catch (Stale meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("late", true);
            var now = draft.find();
            now.filter(DraftSummary::isChangeable)
                    .ifPresent(it -> model.addAttribute(
                            "conflict",
                            form.conflict(it, changes.lastHand(it.id()).orElse(null), frame.path(ADDRESS))));
            return show(model, now);
        }
        Flash.tell(redirect, "frame.saved");
        return "redirect:" + frame.path("");
    }

    private String show(Model model, Optional<DraftSummary> now) {
        frame.below(model, "frame.title");
        now.ifPresent(it -> model.addAttribute("draft", it));
        model.addAttribute("open", now.filter(DraftSummary::isChangeable).isPresent());
        return VIEW;
    }
}
