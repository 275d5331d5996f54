package no.parorendeportalen.offer.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.offer.ProviderDetails;
import no.parorendeportalen.offer.ProviderService;
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

/** Writing providers. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/tilbydere")
class ProviderEditingPages {

    private final ProviderService providers;
    private final UnitService units;
    private final OfferEditingWords words;
    private final KeptDesk desk;

    ProviderEditingPages(ProviderService providers, UnitService units, OfferEditingWords words, KeptDesk desk) {
        this.providers = providers;
        this.units = units;
        this.words = words;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(
                KeptKind.PROVIDER,
                providers.all().stream().map(ProviderDetails::kept).toList(),
                parameters,
                model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(ProviderForm.empty(), null, model);
    }

    @PostMapping("/ny")
    String add(@Valid ProviderForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.checkName(errors);
        if (errors.hasErrors()) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.PROVIDER, form.newId());
        try {
            var made = providers.write(form.toAdd());
            if (sentBefore
                    && !conflict(providers.forEditing(made), form).parts().isEmpty()) {
                return beside(providers.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getName());
            return "redirect:" + desk.path(KeptKind.PROVIDER, made);
        } catch (Stale taken) {
            form.nameTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{provider}")
    String show(@PathVariable UUID provider, Model model) {
        var saved = providers.forEditing(provider);
        return show(ProviderForm.of(saved), saved.kept(), model);
    }

    @PostMapping("/{provider}")
    String change(
            @PathVariable UUID provider,
            @Valid ProviderForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = providers.forEditing(provider);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved.kept(), model);
        }
        if (errors.hasErrors()) {
            return show(form, saved.kept(), model);
        }
        try {
            providers.write(form.toChange(provider));
        } catch (Stale meanwhile) {
            return beside(providers.forEditing(provider), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getName());
        return "redirect:" + desk.path(KeptKind.PROVIDER, provider);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(ProviderDetails saved, ProviderForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved.kept(), model);
    }

    private Conflict conflict(ProviderDetails saved, ProviderForm form) {
        return form.conflict(
                saved,
                words,
                units.tree(),
                desk.path(KeptKind.PROVIDER, saved.kept().id()));
    }

    private String show(ProviderForm form, @Nullable KeptState kept, Model model) {
        model.addAttribute(form);
        model.addAttribute("kinds", form.kindChoices(words));
        desk.form(KeptKind.PROVIDER, kept, model);
        return "offer/provider-form";
    }
}
