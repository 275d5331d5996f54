package no.parorendeportalen.offer.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferWritten;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
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

/** Writing offers. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/tilbud")
class OfferEditingPages {

    private final OfferDesk offers;
    private final OfferEditingWords words;
    private final UnitService units;
    private final KeptDesk desk;

    OfferEditingPages(OfferDesk offers, OfferEditingWords words, UnitService units, KeptDesk desk) {
        this.offers = offers;
        this.words = words;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(OfferForm.empty(), null, words.choices(null), model);
    }

    @PostMapping("/ny")
    String add(
            @Valid OfferForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        var choices = words.choices(null);
        form.checkAddress(form.getTitle(), errors);
        form.check(errors);
        choices.check(form, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, choices, model);
        }
        var sentBefore = desk.isMade(KeptKind.OFFER, form.newId());
        try {
            var made = offers.write(form.toAdd());
            if (sentBefore) {
                var saved = offers.forEditing(made);
                var known = words.choices(saved.links());
                if (!conflict(saved, form, known).parts().isEmpty()) {
                    return beside(saved, form, known, model);
                }
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.OFFER, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, choices, model);
        }
    }

    @GetMapping("/{offer}")
    String show(@PathVariable UUID offer, Model model) {
        var saved = offers.forEditing(offer);
        return show(OfferForm.of(saved), saved, words.choices(saved.links()), model);
    }

    @PostMapping("/{offer}")
    String change(
            @PathVariable UUID offer,
            @Valid OfferForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = offers.forEditing(offer);
        var choices = words.choices(saved.links());
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, choices, model);
        }
        form.check(errors);
        choices.check(form, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved, choices, model);
        }
        try {
            offers.write(form.toChange(offer));
        } catch (Stale meanwhile) {
            return beside(offers.forEditing(offer), form, choices, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.OFFER, offer);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(OfferWritten saved, OfferForm form, OfferEditingChoices choices, Model model) {
        model.addAttribute("conflict", conflict(saved, form, choices));
        return show(form, saved, choices, model);
    }

    private Conflict conflict(OfferWritten saved, OfferForm form, OfferEditingChoices choices) {
        return form.conflict(saved, choices, units.tree(), desk.path(KeptKind.OFFER, saved.id()));
    }

    private String show(OfferForm form, @Nullable OfferWritten saved, OfferEditingChoices choices, Model model) {
        model.addAttribute(form);
        choices.show(form, model);
        desk.form(KeptKind.OFFER, saved == null ? null : saved.kept(), model);
        if (saved != null) {
            model.addAttribute("saved", saved);
        }
        return "offer/edit";
    }
}
