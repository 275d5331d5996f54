package no.parorendeportalen.network.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.network.RoleDesk;
import no.parorendeportalen.network.RoleLine;
import no.parorendeportalen.network.RoleWritten;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptEditPages;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing contact roles. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kontaktroller")
class RoleEditPages extends KeptEditPages<RoleForm, RoleWritten> {

    private final RoleDesk roles;
    private final NetworkChoices choices;

    RoleEditPages(RoleDesk roles, NetworkChoices choices, KeptDesk desk) {
        super(KeptKind.CONTACT_ROLE, "network/role-form", desk);
        this.roles = roles;
        this.choices = choices;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(roles.all(), parameters, model);
    }

    @Override
    protected RoleForm empty() {
        return RoleForm.empty();
    }

    @Override
    protected RoleWritten saved(UUID thing) {
        return roles.forEditing(thing);
    }

    @Override
    protected RoleForm form(RoleWritten saved) {
        return RoleForm.of(saved);
    }

    @Override
    protected List<Part> differences(RoleForm form, RoleWritten saved) {
        return form.differences(saved, choices);
    }

    @Override
    protected void write(RoleForm form, UUID thing, @Nullable Long version) {
        roles.write(form.command(thing, version));
    }

    @Override
    protected void check(RoleForm form, @Nullable RoleWritten saved, Errors errors) {
        var units = saved == null ? Set.<UUID>of() : saved.units();
        var measures = saved == null ? Set.<Integer>of() : saved.measures();
        choices.check(form.getUnits(), units, form.getMeasures(), measures, errors);
    }

    @Override
    protected void fill(RoleForm form, @Nullable RoleWritten saved, Model model) {
        model.addAttribute("areaChoices", choices.areas(form.getAreas()));
        model.addAttribute("unitChoices", choices.units(form.getUnits()));
        model.addAttribute("measureChoices", choices.measures(form.getMeasures()));
        if (saved != null && saved.kept().isPublic()) {
            model.addAttribute("staffPath", RoleLine.path(saved.slug()));
        }
    }
}
