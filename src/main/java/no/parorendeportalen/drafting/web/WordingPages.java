package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftTextService;
import no.parorendeportalen.strategy.MadeAlready;
import no.parorendeportalen.strategy.WordingText;
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

/** Writing goals and approaches. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan")
class WordingPages {

    private static final String VIEW = "drafting/wording";
    private static final String BLANK = "/omrader/{area}/{kind:mal|grep}/nytt";
    private static final String ONE = "/{kind:mal|grep}/{piece}";

    private final DraftService draft;
    private final DraftTextService texts;
    private final Desk desk;

    WordingPages(DraftService draft, DraftTextService texts, Desk desk) {
        this.draft = draft;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping(BLANK)
    String blank(@PathVariable UUID area, @PathVariable String kind, Model model) {
        desk.stand(model, draft.areaText(area).removedReason());
        model.addAttribute(WordingForm.empty());
        return toAdd(Piece.at(kind), area, model);
    }

    @PostMapping(BLANK)
    String add(
            @PathVariable UUID area,
            @PathVariable String kind,
            @Valid WordingForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var piece = Piece.at(kind);
        requireWords(form, errors, preview);
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, null);
            return toAdd(piece, area, model);
        }
        try {
            texts.write(form.toAdd(piece, area));
        } catch (MadeAlready meanwhile) {
            return late(piece, Written.id(form.getId()), form, model, response);
        } catch (Stale meanwhile) {
            if (desk.late(model, response, () -> draft.areaText(area).removedReason())
                    .isOpen()) {
                form.setId(UUID.randomUUID());
            }
            return toAdd(piece, area, model);
        }
        Flash.tell(redirect, "drafting.added." + piece);
        return list(area, Written.id(form.getId()));
    }

    @GetMapping(ONE)
    String show(@PathVariable String kind, @PathVariable UUID piece, Model model) {
        var saved = draft.wordingText(Piece.at(kind).kind(), piece);
        if (desk.stand(model, saved.removedReason()).isOpen()) {
            model.addAttribute(WordingForm.of(saved));
        } else {
            model.addAttribute("saved", saved);
        }
        return toChange(saved, model);
    }

    @PostMapping(ONE)
    String change(
            @PathVariable String kind,
            @PathVariable UUID piece,
            @Valid WordingForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var which = Piece.at(kind);
        requireWords(form, errors, preview);
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, draft.wordingText(which.kind(), piece).removedReason());
            return toChange(which, piece, model);
        }
        try {
            texts.write(form.toChange(which, piece));
        } catch (Stale meanwhile) {
            return late(which, piece, form, model, response);
        }
        Flash.tell(redirect, "drafting.saved." + which);
        return list(draft.wordingText(which.kind(), piece).area(), piece);
    }

    /** What is saved, beside what somebody else is about to save. */
    private String late(Piece piece, UUID id, WordingForm form, Model model, HttpServletResponse response) {
        if (desk.late(model, response, () -> draft.wordingText(piece.kind(), id).removedReason())
                .isOpen()) {
            var saved = draft.wordingText(piece.kind(), id);
            model.addAttribute("conflict", form.conflict(saved, desk.lastHand(id), address(piece, id)));
        }
        return toChange(piece, id, model);
    }

    private static void requireWords(WordingForm form, BindingResult errors, Optional<String> preview) {
        if (preview.isEmpty() && form.saysNothing() && !errors.hasErrors()) {
            errors.rejectValue("table", "noWords");
        }
    }

    private String toAdd(Piece piece, UUID area, Model model) {
        model.addAttribute("action", desk.path("/omrader/" + area + piece.path("nytt")));
        frame(piece, area, "drafting.new." + piece, model);
        if (model.containsAttribute("draft")) {
            model.addAttribute("areaTitle", draft.areaText(area).title());
        }
        return VIEW;
    }

    private String toChange(WordingText saved, Model model) {
        var piece = Piece.of(saved.kind());
        model.addAttribute("address", address(piece, saved.id()));
        model.addAttribute("areaTitle", saved.areaTitle());
        frame(piece, saved.area(), "drafting.edit." + piece, model);
        return VIEW;
    }

    private String toChange(Piece piece, UUID id, Model model) {
        if (model.containsAttribute("draft")) {
            return toChange(draft.wordingText(piece.kind(), id), model);
        }
        model.addAttribute("address", address(piece, id));
        frame(piece, null, "drafting.edit." + piece, model);
        return VIEW;
    }

    private void frame(Piece piece, @Nullable UUID area, String key, Model model) {
        model.addAttribute("kindOf", piece);
        model.addAttribute("headingKey", key);
        model.addAttribute("back", area == null ? desk.path("") : desk.area(area));
        desk.frame(model, desk.here(key));
    }

    private String address(Piece piece, UUID id) {
        return desk.path(piece.path(id));
    }

    private String list(UUID area, UUID piece) {
        return "redirect:" + desk.area(area) + "#" + Piece.row(piece);
    }
}
