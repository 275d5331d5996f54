package no.parorendeportalen.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.guidance.HowToDetails;
import no.parorendeportalen.guidance.HowToService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.offer.OfferDesk;
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

/** Writing how something is applied for. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/framgangsmater")
class HowToEditPages {

    private final HowToService howTos;
    private final UnitService units;
    private final KeptDesk desk;
    private final OfferDesk offers;
    private final RightService rights;

    HowToEditPages(HowToService howTos, UnitService units, KeptDesk desk, OfferDesk offers, RightService rights) {
        this.howTos = howTos;
        this.units = units;
        this.desk = desk;
        this.offers = offers;
        this.rights = rights;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(KeptKind.HOWTO, howTos.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(HowToForm.empty(), null, model);
    }

    /** A button of a row of steps: nothing is saved, and nothing is wrong yet. */
    @PostMapping(path = "/ny", params = "rad")
    String changeRows(HowToForm form, BindingResult errors, @RequestParam String rad, Model model) {
        model.addAttribute("focusRow", StepRows.change(form.getSteps(), rad));
        return show(form, null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid HowToForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(form.getTitle(), errors);
        form.checkSteps(errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.HOWTO, form.newId());
        try {
            var made = howTos.write(form.toAdd());
            if (sentBefore && !conflict(howTos.forEditing(made), form).parts().isEmpty()) {
                return beside(howTos.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.HOWTO, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{howto}")
    String show(@PathVariable UUID howto, Model model) {
        var saved = howTos.forEditing(howto);
        return show(HowToForm.of(saved), saved.kept(), model);
    }

    @PostMapping(path = "/{howto}", params = "rad")
    String changeRows(
            @PathVariable UUID howto, HowToForm form, BindingResult errors, @RequestParam String rad, Model model) {
        model.addAttribute("focusRow", StepRows.change(form.getSteps(), rad));
        return show(form, howTos.forEditing(howto).kept(), model);
    }

    @PostMapping("/{howto}")
    String change(
            @PathVariable UUID howto,
            @Valid HowToForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = howTos.forEditing(howto);
        form.checkSteps(errors);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved.kept(), model);
        }
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved.kept(), model);
        }
        try {
            howTos.write(form.toChange(howto));
        } catch (Stale meanwhile) {
            return beside(howTos.forEditing(howto), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.HOWTO, howto);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(HowToDetails saved, HowToForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved.kept(), model);
    }

    private Conflict conflict(HowToDetails saved, HowToForm form) {
        return form.conflict(
                saved,
                offers.choices(),
                rights.choices(),
                units.tree(),
                desk.path(KeptKind.HOWTO, saved.line().id()));
    }

    private String show(HowToForm form, @Nullable KeptState kept, Model model) {
        model.addAttribute(form);
        model.addAttribute("offerChoices", form.offerChoices(offers.choices()));
        model.addAttribute("rightChoices", form.rightChoices(rights.choices()));
        desk.form(KeptKind.HOWTO, kept, model);
        return "guidance/how-to-form";
    }
}
