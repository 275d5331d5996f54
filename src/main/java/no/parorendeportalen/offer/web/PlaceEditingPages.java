package no.parorendeportalen.offer.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.offer.PlaceDetails;
import no.parorendeportalen.offer.PlaceService;
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

/** Writing places. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/steder")
class PlaceEditingPages {

    private final PlaceService places;
    private final UnitService units;
    private final KeptDesk desk;

    PlaceEditingPages(PlaceService places, UnitService units, KeptDesk desk) {
        this.places = places;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(
                KeptKind.PLACE, places.all().stream().map(PlaceDetails::kept).toList(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(PlaceForm.empty(), null, model);
    }

    @PostMapping("/ny")
    String add(@Valid PlaceForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.checkName(errors);
        if (errors.hasErrors()) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.PLACE, form.newId());
        try {
            var made = places.write(form.toAdd());
            if (sentBefore && !conflict(places.forEditing(made), form).parts().isEmpty()) {
                return beside(places.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getName());
            return "redirect:" + desk.path(KeptKind.PLACE, made);
        } catch (Stale taken) {
            form.nameTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{place}")
    String show(@PathVariable UUID place, Model model) {
        var saved = places.forEditing(place);
        return show(PlaceForm.of(saved), saved.kept(), model);
    }

    @PostMapping("/{place}")
    String change(
            @PathVariable UUID place,
            @Valid PlaceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = places.forEditing(place);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved.kept(), model);
        }
        if (errors.hasErrors()) {
            return show(form, saved.kept(), model);
        }
        try {
            places.write(form.toChange(place));
        } catch (Stale meanwhile) {
            return beside(places.forEditing(place), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getName());
        return "redirect:" + desk.path(KeptKind.PLACE, place);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(PlaceDetails saved, PlaceForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved.kept(), model);
    }

    private Conflict conflict(PlaceDetails saved, PlaceForm form) {
        return form.conflict(
                saved, units.tree(), desk.path(KeptKind.PLACE, saved.kept().id()));
    }

    private String show(PlaceForm form, @Nullable KeptState kept, Model model) {
        model.addAttribute(form);
        desk.form(KeptKind.PLACE, kept, model);
        return "offer/place-form";
    }
}
