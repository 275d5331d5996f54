package no.parorendeportalen.network.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.MeetingDesk;
import no.parorendeportalen.network.NetworkDesk;
import no.parorendeportalen.network.NetworkLine;
import no.parorendeportalen.network.NetworkWritten;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptRowsPages;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing networks. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/nettverk")
class NetworkEditPages extends KeptRowsPages<NetworkForm, NetworkWritten> {

    private final NetworkDesk networks;
    private final MeetingDesk meetings;
    private final NetworkChoices choices;
    private final UnitService units;

    NetworkEditPages(
            NetworkDesk networks, MeetingDesk meetings, NetworkChoices choices, UnitService units, KeptDesk desk) {
        super(KeptKind.NETWORK, "network/network-form", desk);
        this.networks = networks;
        this.meetings = meetings;
        this.choices = choices;
        this.units = units;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(networks.all(), parameters, model);
    }

    @Override
    protected NetworkForm empty() {
        return NetworkForm.empty();
    }

    @Override
    protected NetworkWritten saved(UUID thing) {
        return networks.forEditing(thing);
    }

    @Override
    protected NetworkForm form(NetworkWritten saved) {
        return NetworkForm.of(saved);
    }

    @Override
    protected List<Part> differences(NetworkForm form, NetworkWritten saved) {
        return form.differences(saved, choices);
    }

    @Override
    protected void write(NetworkForm form, UUID thing, @Nullable Long version) {
        networks.write(form.command(thing, version, choices.colleagueNames()));
    }

    @Override
    protected void changeRows(NetworkForm form, String button, Model model) {
        model.addAttribute("focusRow", Rows.change(form.getMembers(), MemberRow::new, button));
    }

    @Override
    protected void check(NetworkForm form, @Nullable NetworkWritten saved, Errors errors) {
        form.check(choices.colleagueNames(), errors);
        choices.checkRoles(
                form.getRoles(), saved == null ? Set.of() : saved.said().roles(), errors);
        choices.checkMeasures(
                form.getMeasures(), saved == null ? Set.of() : saved.said().measures(), errors);
    }

    @Override
    protected void fill(NetworkForm form, @Nullable NetworkWritten saved, Model model) {
        model.addAttribute("roleChoices", choices.roles(form.getRoles()));
        model.addAttribute("measureChoices", choices.measures(form.getMeasures()));
        model.addAttribute("rowChoices", rows(form, model));
        if (saved != null && !saved.kept().removed()) {
            model.addAttribute("meetings", meetings.all(saved.kept().id()));
            model.addAttribute("documents", networks.kept(saved.kept().id()));
            model.addAttribute("staffPath", saved.kept().isPublic() ? NetworkLine.path(saved.slug()) : null);
        }
    }

    /** What a row of the form chooses among. */
    record RowChoices(List<Choice> colleagues, List<Choice> units) {}

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
