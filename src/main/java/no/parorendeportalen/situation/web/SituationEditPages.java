package no.parorendeportalen.situation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.situation.SituationDetails;
import no.parorendeportalen.situation.SituationService;
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

/** Writing the situations that carers recognise themselves in. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/situasjoner")
class SituationEditPages {

    private final SituationService situations;
    private final UnitService units;
    private final KeptDesk desk;

    SituationEditPages(SituationService situations, UnitService units, KeptDesk desk) {
        this.situations = situations;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(KeptKind.SITUATION, situations.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(SituationForm.empty(), null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid SituationForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(form.getTitle(), errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.SITUATION, form.newId());
        try {
            var made = situations.write(form.toAdd());
            if (sentBefore
                    && !conflict(situations.forEditing(made), form).parts().isEmpty()) {
                return beside(situations.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.SITUATION, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{situation}")
    String show(@PathVariable UUID situation, Model model) {
        var saved = situations.forEditing(situation);
        return show(SituationForm.of(saved), saved.kept(), model);
    }

    @PostMapping("/{situation}")
    String change(
            @PathVariable UUID situation,
            @Valid SituationForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = situations.forEditing(situation);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved.kept(), model);
        }
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved.kept(), model);
        }
        try {
            situations.write(form.toChange(situation));
        } catch (Stale meanwhile) {
            return beside(situations.forEditing(situation), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.SITUATION, situation);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(SituationDetails saved, SituationForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved.kept(), model);
    }

    private Conflict conflict(SituationDetails saved, SituationForm form) {
        return form.conflict(
                saved, units.tree(), desk.path(KeptKind.SITUATION, saved.line().id()));
    }

    private String show(SituationForm form, @Nullable KeptState kept, Model model) {
        model.addAttribute(form);
        desk.form(KeptKind.SITUATION, kept, model);
        return "situation/form";
    }
}
