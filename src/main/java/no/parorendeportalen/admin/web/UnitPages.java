package no.parorendeportalen.admin.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of units, and the page that adds to it. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/enheter")
class UnitPages {

    private final UnitService units;
    private final AccountService accounts;
    private final Trail trail;
    private final UnitDesk desk;

    UnitPages(UnitService units, AccountService accounts, Trail trail, UnitDesk desk) {
        this.units = units;
        this.accounts = accounts;
        this.trail = trail;
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

    @GetMapping
    String tree(Model model) {
        var tree = units.units();
        var people = accounts.members().stream()
                .map(MemberDetails::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Function.identity(), it -> 1, Integer::sum));
        model.addAttribute("crumbs", List.of(trail.up("work.nav.overview", "/admin"), trail.here("units.title")));
        model.addAttribute("units", UnitView.tree(tree, people));
        model.addAttribute("ended", UnitView.ended(tree));
        return "admin/units";
    }

    @GetMapping("/ny")
    String add(@RequestParam("under") Optional<UUID> under, Model model) {
        var form = new UnitForm();
        form.setParent(under.orElse(null));
        return adding(form, model);
    }

    private String adding(UnitForm form, Model model) {
        var tree = units.units();
        desk.crumbs(model, "units.add");
        model.addAttribute("unitForm", form);
        model.addAttribute("parents", Choice.units(tree.open(), form.getParent()));
        return "admin/unit-add";
    }

    @PostMapping("/ny")
    String add(
            @Validated({UnitForm.Named.class, UnitForm.Placed.class}) UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var parent = form.getParent();
        if (errors.hasErrors() || parent == null) {
            return adding(form, model);
        }
        try {
            units.add(parent, form.getName());
        } catch (UnitRefused refused) {
            UnitProblems.tell(refused, errors);
            return adding(form, model);
        }
        Flash.tell(redirect, "units.added", form.getName());
        return "redirect:" + desk.path();
    }
}
