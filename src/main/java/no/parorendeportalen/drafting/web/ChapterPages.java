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

/** Writing chapters and their sections. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/kapitler")
class ChapterPages {

    private static final String VIEW = "drafting/chapter";

    private final DraftService draft;
    private final DraftTextService texts;
    private final Desk desk;

    ChapterPages(DraftService draft, DraftTextService texts, Desk desk) {
        this.draft = draft;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping("/nytt")
    String blank(@RequestParam Optional<UUID> under, Model model) {
        if (desk.stand(model, null) == Standing.ENDED) {
            throw new NotFound("no draft");
        }
        var form = ChapterForm.empty(under.orElse(null));
        model.addAttribute(form);
        return toAdd(form, model);
    }

    @PostMapping("/nytt")
    String add(
            @Valid ChapterForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, null);
            return toAdd(form, model);
        }
        try {
            texts.write(form.toAdd());
        } catch (MadeAlready meanwhile) {
            return late(Written.id(form.getId()), form, model, response);
        } catch (Stale meanwhile) {
            if (desk.late(model, response, () -> null).isOpen()) {
                form.setId(UUID.randomUUID());
            }
            return toAdd(form, model);
        }
        Flash.tell(redirect, "drafting.chapter.added", form.getTitle());
        return "redirect:/{municipality}/admin/plan#" + Piece.row(Written.id(form.getId()));
    }

    @GetMapping("/{piece}")
    String show(@PathVariable UUID piece, Model model) {
        var saved = draft.chapterText(piece);
        if (desk.stand(model, saved.removedReason()).isOpen()) {
            model.addAttribute(ChapterForm.of(saved));
        } else {
            model.addAttribute("saved", saved);
        }
        return toChange(piece, model);
    }

    @PostMapping("/{piece}")
    String change(
            @PathVariable UUID piece,
            @Valid ChapterForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, draft.chapterText(piece).removedReason());
            return toChange(piece, model);
        }
        try {
            texts.write(form.toChange(piece));
        } catch (Stale meanwhile) {
            return late(piece, form, model, response);
        }
        Flash.tell(redirect, "drafting.chapter.saved", form.getTitle());
        return "redirect:/{municipality}/admin/plan#" + Piece.row(piece);
    }

    /** What is saved, beside what somebody else is about to save. */
    private String late(UUID piece, ChapterForm form, Model model, HttpServletResponse response) {
        if (desk.late(model, response, () -> draft.chapterText(piece).removedReason())
                .isOpen()) {
            var saved = draft.chapterText(piece);
            model.addAttribute("conflict", form.conflict(saved, desk.lastHand(piece), address(piece)));
        }
        return toChange(piece, model);
    }

    private String toAdd(ChapterForm form, Model model) {
        var under = form.getUnder();
        if (under != null && model.containsAttribute("draft")) {
            var chapter = draft.chapterText(under);
            if (chapter.parent() != null) {
                throw new NotFound("a section has no sections");
            }
            model.addAttribute("parent", chapter);
        }
        desk.frame(model, desk.here(under == null ? "drafting.chapter.new" : "drafting.section.new"));
        return VIEW;
    }

    private String toChange(UUID piece, Model model) {
        model.addAttribute("address", address(piece));
        desk.frame(model, desk.here("drafting.chapter.edit"));
        return VIEW;
    }

    private String address(UUID piece) {
        return desk.path(Piece.CHAPTER.path(piece));
    }
}
