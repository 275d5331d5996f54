package no.parorendeportalen.upkeep.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.upkeep.DueFilter;
import no.parorendeportalen.upkeep.DueList;
import no.parorendeportalen.upkeep.DueService;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.UpkeepForm.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits to be looked at: an editor says of each that it is still right, or opens it and mends it. */
@Controller
@EditorOnly
class DuePages {

    private final DueService due;
    private final UnitService units;
    private final CurrentMember member;
    private final UpkeepFrame frame;

    DuePages(DueService due, UnitService units, CurrentMember member, UpkeepFrame frame) {
        this.due = due;
        this.units = units;
        this.member = member;
        this.frame = frame;
    }

    /**
     * Something that waits.
     *
     * @param owner name of the unit; null where nobody owns it
     * @param href where it can be read or edited; null where it cannot
     * @param confirm where it is confirmed; null where the person may not
     */
    record Row(
            KeptState kept,
            @Nullable String owner,
            @Nullable String href,
            @Nullable String confirm) {}

    @GetMapping("/{municipality}/admin/vedlikehold")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = DueQuery.of(parameters);
        var tree = units.units();
        var found = due.list(new DueFilter(query.kind(), owners(query), query.state()), query.page());
        var path = frame.path("/admin/vedlikehold");
        frame.below(model, frame.here("upkeep.due.title"));
        model.addAttribute("kinds", kinds(query));
        model.addAttribute("owners", owners(query, tree));
        model.addAttribute("states", states(query));
        model.addAttribute("path", path);
        model.addAttribute("due", found);
        model.addAttribute("back", query.address(path, found.page()));
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> query.address(path, it))
                        .toList());
        model.addAttribute("rows", rows(found, tree));
        return "upkeep/due";
    }

    private List<Row> rows(DueList found, UnitTree tree) {
        return found.things().stream()
                .map(it -> new Row(
                        it,
                        UpkeepFrame.name(tree, it.upkeep().ownerUnit()),
                        frame.path(it.editPath()),
                        frame.path(it.stepPath() + "/bekreft")))
                .toList();
    }

    private @Nullable Set<UUID> owners(DueQuery query) {
        var own = member.get().unit();
        return switch (query.owner()) {
            case "" -> null;
            case DueQuery.NOBODYS -> Set.of();
            case DueQuery.MINE -> own == null ? null : due.within(own);
            default -> due.within(Objects.requireNonNull(query.unit()));
        };
    }

    private List<Choice> kinds(DueQuery query) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.text("upkeep.all"), query.kind() == null));
        Arrays.stream(KeptKind.values())
                .map(it -> new Choice(it.word(), frame.text("upkeep.kind." + it.name()), it == query.kind()))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> owners(DueQuery query, UnitTree tree) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.text("upkeep.all"), query.owner().isEmpty()));
        if (member.get().unit() != null) {
            choices.add(new Choice(
                    DueQuery.MINE, frame.text("upkeep.due.mine"), query.owner().equals(DueQuery.MINE)));
        }
        choices.add(new Choice(
                DueQuery.NOBODYS,
                frame.text("upkeep.due.nobodys"),
                query.owner().equals(DueQuery.NOBODYS)));
        tree.open().stream()
                .map(it -> new Choice(
                        it.id().toString(),
                        "\u00a0\u00a0".repeat(it.depth()) + it.name(),
                        it.id().equals(query.unit())))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> states(DueQuery query) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.text("upkeep.all"), query.state() == null));
        Arrays.stream(DueFilter.State.values())
                .map(it ->
                        new Choice(DueQuery.word(it), frame.text("upkeep.due.state." + it.name()), it == query.state()))
                .forEach(choices::add);
        return choices;
    }
}
