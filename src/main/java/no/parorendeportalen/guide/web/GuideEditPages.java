package no.parorendeportalen.guide.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.guide.GuideService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
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

/** Writing guides to conversations. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/samtaleguider")
class GuideEditPages {

    private final GuideService guides;
    private final GuideWords words;
    private final GuideLinkFinder finder;
    private final MeasureLookup measures;
    private final UnitService units;
    private final KeptDesk desk;

    GuideEditPages(
            GuideService guides,
            GuideWords words,
            GuideLinkFinder finder,
            MeasureLookup measures,
            UnitService units,
            KeptDesk desk) {
        this.guides = guides;
        this.words = words;
        this.finder = finder;
        this.measures = measures;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(KeptKind.GUIDE, guides.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(GuideForm.empty(), null, choices(null), model);
    }

    /** A button of a row: nothing is saved, and nothing is wrong yet. */
    @PostMapping(path = "/ny", params = "rad")
    String changeRows(GuideForm form, BindingResult errors, @RequestParam String rad, Model model) {
        finder.change(form, rad, model);
        return show(form, null, choices(null), model);
    }

    @PostMapping("/ny")
    String add(
            @Valid GuideForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        var choices = choices(null);
        form.checkAddress(form.getTitle(), errors);
        form.checkParts(errors);
        choices.check(form, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, choices, model);
        }
        var sentBefore = desk.isMade(KeptKind.GUIDE, form.newId());
        try {
            var made = guides.write(form.toAdd());
            if (sentBefore) {
                var saved = guides.forEditing(made);
                if (!conflict(saved, form, choices).parts().isEmpty()) {
                    return beside(saved, form, choices, model);
                }
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.GUIDE, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, choices, model);
        }
    }

    @GetMapping("/{guide}")
    String show(@PathVariable UUID guide, Model model) {
        var saved = guides.forEditing(guide);
        return show(GuideForm.of(saved), saved, choices(saved), model);
    }

    @PostMapping(path = "/{guide}", params = "rad")
    String changeRows(
            @PathVariable UUID guide, GuideForm form, BindingResult errors, @RequestParam String rad, Model model) {
        var saved = guides.forEditing(guide);
        finder.change(form, rad, model);
        return show(form, saved, choices(saved), model);
    }

    @PostMapping("/{guide}")
    String change(
            @PathVariable UUID guide,
            @Valid GuideForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = guides.forEditing(guide);
        var choices = choices(saved);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, choices, model);
        }
        form.checkParts(errors);
        choices.check(form, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved, choices, model);
        }
        try {
            guides.write(form.toChange(guide));
        } catch (Stale meanwhile) {
            return beside(guides.forEditing(guide), form, choices, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.GUIDE, guide);
    }

    private GuideEditWords choices(@Nullable GuideDetails saved) {
        return new GuideEditWords(words, measures.all(), saved == null ? Set.of() : saved.measures());
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(GuideDetails saved, GuideForm form, GuideEditWords choices, Model model) {
        model.addAttribute("conflict", conflict(saved, form, choices));
        return show(form, saved, choices, model);
    }

    private Conflict conflict(GuideDetails saved, GuideForm form, GuideEditWords choices) {
        return form.conflict(
                saved,
                choices,
                units.tree(),
                desk.path(KeptKind.GUIDE, saved.line().id()));
    }

    private String show(GuideForm form, @Nullable GuideDetails saved, GuideEditWords choices, Model model) {
        model.addAttribute(form);
        choices.show(form, model);
        desk.form(KeptKind.GUIDE, saved == null ? null : saved.kept(), model);
        if (saved != null) {
            model.addAttribute("saved", saved);
        }
        return "guide/form";
    }
}
