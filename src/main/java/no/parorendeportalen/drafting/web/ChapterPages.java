package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.NotFound;
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

/** Writing chapters and their sections. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/kapitler")
class ChapterPages extends PiecePages<ChapterForm> {

    private static final String VIEW = "drafting/chapter";

    private final DraftService draft;
    private final DraftTextService texts;
    private final Desk desk;

    ChapterPages(DraftService draft, DraftTextService texts, Desk desk) {
        super(Piece.CHAPTER, desk);
        this.draft = draft;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping("/nytt")
    String blank(@RequestParam Optional<UUID> under, Model model) {
        return blank(ChapterForm.empty(under.orElse(null)), model);
    }

    @PostMapping("/nytt")
    String add(
            @Valid ChapterForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return sent(form, errors, preview, model, response, redirect);
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
        return sent(piece, form, errors, preview, model, response, redirect);
    }

    @Override
    void write(ChapterForm form, UUID id, @Nullable Long since) {
        texts.write(form.command(id, since));
    }

    @Override
    @Nullable
    String removedReason(UUID id) {
        return draft.chapterText(id).removedReason();
    }

    @Override
    Conflict conflict(ChapterForm form, UUID id) {
        return form.conflict(draft.chapterText(id), desk.lastHand(id), address(id));
    }

    @Override
    String done(ChapterForm form, UUID id, boolean added, RedirectAttributes redirect) {
        Flash.tell(redirect, added ? "drafting.chapter.added" : "drafting.chapter.saved", form.getTitle());
        return row(id);
    }

    @Override
    String toAdd(ChapterForm form, Model model) {
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

    @Override
    String toChange(UUID id, Model model) {
        return frame(id, "drafting.chapter.edit", VIEW, model);
    }
}
