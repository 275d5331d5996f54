package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftTextService;
import no.parorendeportalen.strategy.MadeAlready;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing footnotes. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/fotnoter")
class ReferencePages {

    private static final String VIEW = "drafting/reference";

    private final DraftService draft;
    private final DraftTextService texts;
    private final Desk desk;

    ReferencePages(DraftService draft, DraftTextService texts, Desk desk) {
        this.draft = draft;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping("/ny")
    String blank(Model model) {
        if (desk.stand(model, null) == Standing.ENDED) {
            throw new NotFound("no draft");
        }
        model.addAttribute(ReferenceForm.empty());
        return toAdd(model);
    }

    @PostMapping("/ny")
    String add(
            @Valid ReferenceForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, null);
            return toAdd(model);
        }
        try {
            texts.write(form.toAdd());
        } catch (MadeAlready meanwhile) {
            return late(Written.id(form.getId()), form, model, response);
        } catch (Stale meanwhile) {
            if (desk.late(model, response, () -> null).isOpen()) {
                form.setId(UUID.randomUUID());
            }
            return toAdd(model);
        }
        Flash.tell(redirect, "drafting.reference.added");
        return "redirect:/{municipality}/admin/plan#" + Piece.row(Written.id(form.getId()));
    }

    @GetMapping("/{piece}")
    String show(@PathVariable UUID piece, Model model) {
        var saved = draft.referenceText(piece);
        if (desk.stand(model, saved.removedReason()).isOpen()) {
            model.addAttribute(ReferenceForm.of(saved));
        } else {
            model.addAttribute("saved", saved);
        }
        return toChange(piece, model);
    }

    @PostMapping("/{piece}")
    String change(
            @PathVariable UUID piece,
            @Valid ReferenceForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, draft.referenceText(piece).removedReason());
            return toChange(piece, model);
        }
        try {
            texts.write(form.toChange(piece));
        } catch (Stale meanwhile) {
            return late(piece, form, model, response);
        }
        Flash.tell(redirect, "drafting.reference.saved");
        return "redirect:/{municipality}/admin/plan#" + Piece.row(piece);
    }

    /** What is saved, beside what somebody else is about to save. */
    private String late(UUID piece, ReferenceForm form, Model model, HttpServletResponse response) {
        if (desk.late(model, response, () -> draft.referenceText(piece).removedReason())
                .isOpen()) {
            var saved = draft.referenceText(piece);
            model.addAttribute("conflict", form.conflict(saved, desk.lastHand(piece), address(piece)));
        }
        return toChange(piece, model);
    }

    private String toAdd(Model model) {
        desk.frame(model, desk.here("drafting.reference.new"));
        return VIEW;
    }

    private String toChange(UUID piece, Model model) {
        model.addAttribute("address", address(piece));
        desk.frame(model, desk.here("drafting.reference.edit"));
        return VIEW;
    }

    private String address(UUID piece) {
        return desk.path(Piece.REFERENCE.path(piece));
    }
}
