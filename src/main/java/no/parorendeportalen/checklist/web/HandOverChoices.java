package no.parorendeportalen.checklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.checklist.RunLine;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is to choose among for who gives a run to somebody else. Nobody is chosen for them. */
@Component
class HandOverChoices {

    private final Colleagues colleagues;
    private final ChecklistTrail words;

    HandOverChoices(Colleagues colleagues, ChecklistTrail words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    /** Those that are there; the one that they chose stays among them, and says so, where it has ended. */
    List<Choice> units(UnitTree tree, UnitDetails chosen) {
        var units = new ArrayList<>(Choice.units(tree.open(), chosen.id()));
        if (!chosen.isOpen()) {
            var name = words.text("run.handOver.ended", chosen.name());
            units.add(0, new Choice(chosen.id().toString(), name, true));
        }
        return List.copyOf(units);
    }

    List<FormErrors.Problem> problems(UnitDetails chosen) {
        return chosen.isOpen()
                ? List.of()
                : List.of(new FormErrors.Problem(words.text("validation.runUnitEnded", chosen.name()), "#enhet"));
    }

    /** Those of a unit but for who has the run already; none where there is nobody else. */
    List<Choice> people(RunLine line, UnitDetails unit, @Nullable UUID chosen) {
        var others = colleagues.inUnits(Set.of(unit.id())).stream()
                .filter(it -> !unit.id().equals(line.unit()) || !it.account().equals(line.account()))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        var people = new ArrayList<>(List.of(new Choice("", words.text("run.handOver.whoFirst"), false)));
        people.addAll(Choice.people(others, chosen));
        return List.copyOf(people);
    }
}
