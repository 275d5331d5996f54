package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftTextService;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Crumb;
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

/** Areas: their own text, and the page with all that stands in one. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/omrader")
class AreaPages extends PiecePages<AreaForm> {

    private static final String VIEW = "drafting/area-form";

    private final DraftService draft;
    private final DraftTextService texts;
    private final Desk desk;

    AreaPages(DraftService draft, DraftTextService texts, Desk desk) {
        super(Piece.AREA, desk);
        this.draft = draft;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping("/nytt")
    String blank(Model model) {
        return blank(AreaForm.empty(), model);
    }

    @PostMapping("/nytt")
    String add(
            @Valid AreaForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return sent(form, errors, preview, model, response, redirect);
    }

    @GetMapping("/{piece}")
    String show(@PathVariable UUID piece, Model model) {
        var page = draft.area(piece);
        desk.stand(model, Optional.of(page.draft()), page.area().removedReason());
        model.addAttribute("page", page);
        model.addAttribute("address", address(piece));
        desk.frame(model, Crumb.here(page.area().title()));
        return "drafting/area";
    }

    @GetMapping("/{piece}/rediger")
    String edit(@PathVariable UUID piece, Model model) {
        var saved = draft.areaText(piece);
        if (!desk.stand(model, saved.removedReason()).isOpen()) {
            return "redirect:" + desk.area(piece);
        }
        model.addAttribute(AreaForm.of(saved));
        return toChange(piece, model);
    }

    @PostMapping("/{piece}/rediger")
    String change(
            @PathVariable UUID piece,
            @Valid AreaForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return sent(piece, form, errors, preview, model, response, redirect);
    }

    @Override
    void write(AreaForm form, UUID id, @Nullable Long since) {
        texts.write(form.command(id, since));
    }

    @Override
    @Nullable
    String removedReason(UUID id) {
        return draft.areaText(id).removedReason();
    }

    @Override
    Conflict conflict(AreaForm form, UUID id) {
        return form.conflict(draft.areaText(id), desk.lastHand(id), address(id) + "/rediger");
    }

    @Override
    String done(AreaForm form, UUID id, boolean added, RedirectAttributes redirect) {
        Flash.tell(redirect, added ? "drafting.area.added" : "drafting.area.saved", form.getTitle());
        return "redirect:" + desk.area(id);
    }

    @Override
    String toAdd(AreaForm form, Model model) {
        desk.frame(model, desk.here("drafting.area.new"));
        return VIEW;
    }

    @Override
    String toChange(UUID id, Model model) {
        return frame(id, "drafting.area.edit", VIEW, model);
    }
}
