package no.parorendeportalen.network.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.RoleDesk;
import no.parorendeportalen.network.RoleLine;
import no.parorendeportalen.network.RoleWritten;
import no.parorendeportalen.shared.Stale;
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

/** Writing contact roles. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kontaktroller")
class RoleEditPages {

    private final RoleDesk roles;
    private final NetworkChoices choices;
    private final UnitService units;
    private final KeptDesk desk;

    RoleEditPages(RoleDesk roles, NetworkChoices choices, UnitService units, KeptDesk desk) {
        this.roles = roles;
        this.choices = choices;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(KeptKind.CONTACT_ROLE, roles.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(RoleForm.empty(), null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid RoleForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(form.getTitle(), errors);
        choices.check(form.getUnits(), Set.of(), form.getMeasures(), Set.of(), errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.CONTACT_ROLE, form.newId());
        try {
            var made = roles.write(form.toAdd());
            if (sentBefore && !conflict(roles.forEditing(made), form).parts().isEmpty()) {
                return beside(roles.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.CONTACT_ROLE, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{role}")
    String show(@PathVariable UUID role, Model model) {
        var saved = roles.forEditing(role);
        return show(RoleForm.of(saved), saved, model);
    }

    @PostMapping("/{role}")
    String change(
            @PathVariable UUID role,
            @Valid RoleForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = roles.forEditing(role);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, model);
        }
        choices.check(form.getUnits(), saved.units(), form.getMeasures(), saved.measures(), errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved, model);
        }
        try {
            roles.write(form.toChange(role));
        } catch (Stale meanwhile) {
            return beside(roles.forEditing(role), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.CONTACT_ROLE, role);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(RoleWritten saved, RoleForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved, model);
    }

    private Conflict conflict(RoleWritten saved, RoleForm form) {
        return form.conflict(
                saved,
                choices,
                units.tree(),
                desk.path(KeptKind.CONTACT_ROLE, saved.kept().id()));
    }

    private String show(RoleForm form, @Nullable RoleWritten saved, Model model) {
        model.addAttribute(form);
        model.addAttribute("areaChoices", choices.areas(form.getAreas()));
        model.addAttribute("unitChoices", choices.units(form.getUnits()));
        model.addAttribute("measureChoices", choices.measures(form.getMeasures()));
        desk.form(KeptKind.CONTACT_ROLE, saved == null ? null : saved.kept(), model);
        if (saved != null && saved.kept().isPublic()) {
            model.addAttribute("staffPath", RoleLine.path(saved.slug()));
        }
        return "network/role-form";
    }
}
