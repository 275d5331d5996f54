package no.parorendeportalen.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.rights.RightDetails;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing what the law gives. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/rettigheter")
class RightEditPages {

    private final RightService rights;
    private final UnitService units;
    private final KeptDesk desk;

    RightEditPages(RightService rights, UnitService units, KeptDesk desk) {
        this.rights = rights;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(KeptKind.RIGHT, rights.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(RightForm.empty(), null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid RightForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(form.getTitle(), errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.RIGHT, form.newId());
        try {
            var made = rights.write(form.toAdd());
            if (sentBefore && !conflict(rights.forEditing(made), form).parts().isEmpty()) {
                return beside(rights.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.RIGHT, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{right}")
    String show(@PathVariable UUID right, Model model) {
        var saved = rights.forEditing(right);
        return show(RightForm.of(saved), saved.kept(), model);
    }

    @PostMapping("/{right}")
    String change(
            @PathVariable UUID right,
            @Valid RightForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = rights.forEditing(right);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved.kept(), model);
        }
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved.kept(), model);
        }
        try {
            rights.write(form.toChange(right));
        } catch (Stale meanwhile) {
            return beside(rights.forEditing(right), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.RIGHT, right);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(RightDetails saved, RightForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved.kept(), model);
    }

    private Conflict conflict(RightDetails saved, RightForm form) {
        return form.conflict(
                saved, units.tree(), desk.path(KeptKind.RIGHT, saved.line().id()));
    }

    private String show(RightForm form, @Nullable KeptState kept, Model model) {
        model.addAttribute(form);
        desk.form(KeptKind.RIGHT, kept, model);
        return "rights/form";
    }
}
