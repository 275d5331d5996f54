package no.parorendeportalen.admin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitRefused.Reason;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.UnitMeasures;
import no.parorendeportalen.upkeep.KeptService;
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

/** A unit ends, perhaps merged into another: first what is to happen, then whether it is meant. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/enheter")
class UnitEndPage {

    private final UnitService units;
    private final AccountService accounts;
    private final UnitMeasures measures;
    private final KeptService kept;
    private final UnitDesk desk;
    private final Clock clock;

    UnitEndPage(
            UnitService units,
            AccountService accounts,
            UnitMeasures measures,
            KeptService kept,
            UnitDesk desk,
            Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.measures = measures;
        this.kept = kept;
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "units";
    }

    @ModelAttribute("path")
    String path() {
        return desk.path();
    }

    @GetMapping("/{unit}/avslutt")
    String end(@PathVariable UUID unit, Model model) {
        var details = desk.belowTop(unit);
        var form = new UnitForm();
        form.setOn(LocalDate.now(clock));
        form.setVersion(details.version());
        return ending(details, form, model);
    }

    private String ending(UnitDetails unit, UnitForm form, Model model) {
        desk.crumbs(model, "units.end");
        model.addAttribute("unit", unit);
        model.addAttribute("unitForm", form);
        model.addAttribute(
                "successors",
                Choice.units(
                        units.units().open().stream()
                                .filter(it -> !it.id().equals(unit.id()))
                                .toList(),
                        form.getSuccessor(),
                        desk.text("units.successor.none")));
        return "admin/unit-end";
    }

    /** First asks, with what will happen; then does it. */
    @PostMapping("/{unit}/avslutt")
    String end(
            @PathVariable UUID unit,
            @Validated(UnitForm.Ended.class) UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var details = desk.belowTop(unit);
        var on = form.getOn();
        refuseEarly(details, form, errors);
        if (errors.hasErrors() || on == null) {
            return ending(details, form, model);
        }
        if (!form.isConfirmed()) {
            return confirming(details, form, model);
        }
        try {
            units.end(unit, form.versionRead(), form.getSuccessor(), on);
        } catch (UnitRefused refused) {
            UnitProblems.tell(refused, errors);
            return ending(details, form, model);
        } catch (Stale stale) {
            var saved = desk.belowTop(unit);
            desk.conflict(model, form, saved, "units.name", saved.name(), details.name());
            return ending(saved, form, model);
        }
        var heir = UnitDesk.name(units.units(), form.getSuccessor());
        if (heir == null) {
            Flash.tell(redirect, "units.ended", details.name());
        } else {
            Flash.tell(redirect, "units.merged", details.name(), heir);
        }
        return "redirect:" + desk.path();
    }

    /** What would be refused in the end, before anybody is asked whether it is meant. */
    private void refuseEarly(UnitDetails unit, UnitForm form, BindingResult errors) {
        var on = form.getOn();
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            UnitProblems.tell(new UnitRefused(Reason.DAY_TO_COME), errors);
        }
        if (form.getSuccessor() == null
                && (below(unit) > 0 || people(unit) > 0 || measures.any(unit.id()) || kept.ownedBy(unit.id()) > 0)) {
            UnitProblems.tell(new UnitRefused(Reason.SUCCESSOR_NEEDED), errors);
        }
    }

    private long below(UnitDetails unit) {
        return units.units().below(unit.id()).stream()
                .filter(UnitDetails::isOpen)
                .count();
    }

    private long people(UnitDetails unit) {
        return accounts.members().stream()
                .filter(it -> unit.id().equals(it.unit()))
                .count();
    }

    private String confirming(UnitDetails unit, UnitForm form, Model model) {
        var tree = units.units();
        var successor = form.getSuccessor();
        if (successor != null) {
            desk.open(successor);
        }
        desk.crumbs(model, "units.end");
        model.addAttribute("unit", unit);
        model.addAttribute("unitForm", form);
        model.addAttribute("successor", UnitDesk.name(tree, successor));
        model.addAttribute("below", below(unit));
        model.addAttribute("people", people(unit));
        model.addAttribute("measures", measures.inDraft(unit.id()));
        model.addAttribute("kept", kept.ownedBy(unit.id()));
        return "admin/unit-end-confirm";
    }
}
