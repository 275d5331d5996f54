package no.parorendeportalen.admin.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.UnitDetails;
import org.jspecify.annotations.Nullable;

/** One of several in a list to choose from, as {@code components/select} draws it. */
record Choice(String value, String label, boolean selected) {

    /** Two no-break spaces a level. */
    private static final String STEP = "\u00a0\u00a0";

    /** Units by how deep they stand. */
    static List<Choice> units(Collection<UnitDetails> units, @Nullable UUID chosen) {
        return units.stream()
                .map(it -> new Choice(
                        it.id().toString(),
                        STEP.repeat(it.depth()) + it.name(),
                        it.id().equals(chosen)))
                .toList();
    }

    /** Units, or none. */
    static List<Choice> units(Collection<UnitDetails> units, @Nullable UUID chosen, String none) {
        return Stream.concat(Stream.of(new Choice("", none, Objects.isNull(chosen))), units(units, chosen).stream())
                .toList();
    }
}
