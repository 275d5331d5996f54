package no.parorendeportalen.admin.web;

import java.util.UUID;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit gets another name, or another place in the tree. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/enheter")
class UnitChangePages {

    private final UnitService units;
    private final UnitDesk desk;

    UnitChangePages(UnitService units, UnitDesk desk) {
        this.units = units;
        this.desk = desk;
    }

    @ModelAttribute("section")
    String section() {
        return "units";
    }

    @ModelAttribute("path")
    String path() {
        return desk.path();
    }

    @GetMapping("/{unit}/navn")
    String rename(@PathVariable UUID unit, Model model) {
        var details = desk.open(unit);
        var form = new UnitForm();
        form.setName(details.name());
        form.setVersion(details.version());
        return renaming(details, form, model);
    }

    private String renaming(UnitDetails unit, UnitForm form, Model model) {
        desk.crumbs(model, "units.rename");
        model.addAttribute("unit", unit);
        model.addAttribute("unitForm", form);
        return "admin/unit-rename";
    }

    @PostMapping("/{unit}/navn")
    String rename(
            @PathVariable UUID unit,
            @Validated(UnitForm.Named.class) UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var details = desk.open(unit);
        if (errors.hasErrors()) {
            return renaming(details, form, model);
        }
        try {
            units.rename(unit, form.versionRead(), form.getName());
        } catch (UnitRefused refused) {
            UnitProblems.tell(refused, errors);
            return renaming(details, form, model);
        } catch (Stale stale) {
            var saved = desk.open(unit);
            desk.conflict(model, form, saved, "units.name", saved.name(), form.getName());
            return renaming(saved, form, model);
        }
        Flash.tell(redirect, "units.renamed", details.name(), form.getName());
        return "redirect:" + desk.path();
    }

    @GetMapping("/{unit}/flytt")
    String move(@PathVariable UUID unit, Model model) {
        var details = desk.belowTop(unit);
        var form = new UnitForm();
        form.setParent(details.parent());
        form.setVersion(details.version());
        return moving(details, form, model);
    }

    private String moving(UnitDetails unit, UnitForm form, Model model) {
        var tree = units.units();
        desk.crumbs(model, "units.move");
        model.addAttribute("unit", unit);
        model.addAttribute("unitForm", form);
        model.addAttribute(
                "parents",
                Choice.units(
                        tree.open().stream()
                                .filter(it -> !tree.isWithin(it.id(), unit.id()))
                                .toList(),
                        form.getParent()));
        return "admin/unit-move";
    }

    @PostMapping("/{unit}/flytt")
    String move(
            @PathVariable UUID unit,
            @Validated(UnitForm.Placed.class) UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var details = desk.belowTop(unit);
        var parent = form.getParent();
        if (errors.hasErrors() || parent == null) {
            return moving(details, form, model);
        }
        try {
            units.move(unit, form.versionRead(), parent);
        } catch (UnitRefused refused) {
            UnitProblems.tell(refused, errors);
            return moving(details, form, model);
        } catch (Stale stale) {
            var saved = desk.belowTop(unit);
            var tree = units.units();
            desk.conflict(
                    model,
                    form,
                    saved,
                    "units.parent",
                    UnitDesk.name(tree, saved.parent()),
                    UnitDesk.name(tree, parent));
            return moving(saved, form, model);
        }
        Flash.tell(redirect, "units.moved", details.name());
        return "redirect:" + desk.path();
    }
}
