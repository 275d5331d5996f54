package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftTextService;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
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
class ReferencePages extends PiecePages<ReferenceForm> {

    private static final String VIEW = "drafting/reference";

    private final DraftService draft;
    private final DraftTextService texts;
    private final Desk desk;

    ReferencePages(DraftService draft, DraftTextService texts, Desk desk) {
        super(Piece.REFERENCE, desk);
        this.draft = draft;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return blank(ReferenceForm.empty(), model);
    }

    @PostMapping("/ny")
    String add(
            @Valid ReferenceForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return sent(form, errors, preview, model, response, redirect);
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
        return sent(piece, form, errors, preview, model, response, redirect);
    }

    @Override
    void write(ReferenceForm form, UUID id, @Nullable Long since) {
        texts.write(form.command(id, since));
    }

    @Override
    @Nullable
    String removedReason(UUID id) {
        return draft.referenceText(id).removedReason();
    }

    @Override
    Conflict conflict(ReferenceForm form, UUID id) {
        return form.conflict(draft.referenceText(id), desk.lastHand(id), address(id));
    }

    @Override
    String done(ReferenceForm form, UUID id, boolean added, RedirectAttributes redirect) {
        Flash.tell(redirect, added ? "drafting.reference.added" : "drafting.reference.saved");
        return row(id);
    }

    @Override
    String toAdd(ReferenceForm form, Model model) {
        desk.frame(model, desk.here("drafting.reference.new"));
        return VIEW;
    }

    @Override
    String toChange(UUID id, Model model) {
        return frame(id, "drafting.reference.edit", VIEW, model);
    }
}
