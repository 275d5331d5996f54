package no.parorendeportalen.network.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.MeetingDesk;
import no.parorendeportalen.network.NetworkDesk;
import no.parorendeportalen.network.NetworkLine;
import no.parorendeportalen.network.NetworkWritten;
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

/** Writing networks. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/nettverk")
class NetworkEditPages {

    private static final String ROWS = "rad";

    private final NetworkDesk networks;
    private final MeetingDesk meetings;
    private final NetworkChoices choices;
    private final UnitService units;
    private final KeptDesk desk;

    NetworkEditPages(
            NetworkDesk networks, MeetingDesk meetings, NetworkChoices choices, UnitService units, KeptDesk desk) {
        this.networks = networks;
        this.meetings = meetings;
        this.choices = choices;
        this.units = units;
        this.desk = desk;
    }

    /** What a row of the form chooses among. */
    record RowChoices(List<Choice> colleagues, List<Choice> units) {}

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(KeptKind.NETWORK, networks.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(NetworkForm.empty(), null, model);
    }

    /** Nothing is saved, and nothing is wrong yet. */
    @PostMapping(path = "/ny", params = ROWS)
    String changeRows(NetworkForm form, BindingResult errors, @RequestParam(ROWS) String act, Model model) {
        model.addAttribute("focusRow", MemberRows.change(form.getMembers(), act));
        return show(form, null, model);
    }

    @PostMapping(path = "/ny", params = "!" + ROWS)
    String add(
            @Valid NetworkForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(form.getTitle(), errors);
        check(form, Set.of(), Set.of(), errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.NETWORK, form.newId());
        try {
            var made = networks.write(form.toAdd(choices.colleagueNames()));
            if (sentBefore && !conflict(networks.forEditing(made), form).parts().isEmpty()) {
                return beside(networks.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.NETWORK, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{network}")
    String show(@PathVariable UUID network, Model model) {
        var saved = networks.forEditing(network);
        return show(NetworkForm.of(saved), saved, model);
    }

    @PostMapping(path = "/{network}", params = ROWS)
    String changeRows(
            @PathVariable UUID network,
            NetworkForm form,
            BindingResult errors,
            @RequestParam(ROWS) String act,
            Model model) {
        model.addAttribute("focusRow", MemberRows.change(form.getMembers(), act));
        return show(form, networks.forEditing(network), model);
    }

    @PostMapping(path = "/{network}", params = "!" + ROWS)
    String change(
            @PathVariable UUID network,
            @Valid NetworkForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = networks.forEditing(network);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, model);
        }
        check(form, saved.said().roles(), saved.said().measures(), errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved, model);
        }
        try {
            networks.write(form.toChange(network, choices.colleagueNames()));
        } catch (Stale meanwhile) {
            return beside(networks.forEditing(network), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.NETWORK, network);
    }

    private void check(NetworkForm form, Set<UUID> roles, Set<Integer> measures, BindingResult errors) {
        form.check(choices.colleagueNames(), errors);
        choices.checkRoles(form.getRoles(), roles, errors);
        choices.checkMeasures(form.getMeasures(), measures, errors);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(NetworkWritten saved, NetworkForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved, model);
    }

    private Conflict conflict(NetworkWritten saved, NetworkForm form) {
        return form.conflict(
                saved,
                choices,
                units.tree(),
                desk.path(KeptKind.NETWORK, saved.kept().id()));
    }

    private String show(NetworkForm form, @Nullable NetworkWritten saved, Model model) {
        model.addAttribute(form);
        model.addAttribute("roleChoices", choices.roles(form.getRoles()));
        model.addAttribute("measureChoices", choices.measures(form.getMeasures()));
        model.addAttribute("rowChoices", rows(form, model));
        desk.form(KeptKind.NETWORK, saved == null ? null : saved.kept(), model);
        if (saved != null && !saved.kept().removed()) {
            model.addAttribute("meetings", meetings.all(saved.kept().id()));
            model.addAttribute("documents", networks.kept(saved.kept().id()));
            model.addAttribute("staffPath", saved.kept().isPublic() ? NetworkLine.path(saved.slug()) : null);
        }
        return "network/network-form";
    }

    /** The units and the people are read once, however many rows there are. */
    private List<RowChoices> rows(NetworkForm form, Model model) {
        var tree = units.units();
        var people = choices.colleagues();
        model.addAttribute(KeptDesk.UNITS, tree.open());
        return form.getMembers().stream()
                .map(it -> new RowChoices(
                        choices.colleague(people, it.getAccount(), it.getName()),
                        choices.unit(tree.all(), it.getUnit(), "networkForm.noUnit")))
                .toList();
    }
}
