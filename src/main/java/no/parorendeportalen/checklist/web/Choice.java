package no.parorendeportalen.checklist.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.municipality.UnitDetails;
import org.jspecify.annotations.Nullable;

/** Something to choose, as {@code components/select} draws it. */
record Choice(String value, String label, boolean selected) {

    static List<Choice> people(Collection<Colleague> colleagues, @Nullable UUID chosen) {
        return colleagues.stream()
                .map(it -> new Choice(
                        it.account().toString(), it.name(), it.account().equals(chosen)))
                .toList();
    }

    /** By how deep they stand. */
    static List<Choice> units(Collection<UnitDetails> units, @Nullable UUID chosen) {
        return units.stream()
                .map(it -> new Choice(
                        it.id().toString(),
                        "\u00a0\u00a0".repeat(it.depth()) + it.name(),
                        it.id().equals(chosen)))
                .toList();
    }
}
