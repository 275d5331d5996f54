package no.parorendeportalen.document;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change of a document's settings was, in words: units and people by their names. */
@Component
class SettingsTrail {

    private final UnitService units;
    private final Colleagues colleagues;

    SettingsTrail(UnitService units, Colleagues colleagues) {
        this.units = units;
        this.colleagues = colleagues;
    }

    TrailEntry changes(Document document, String label, DocumentSettings before, DocumentSettings after) {
        var entry = DocumentWriter.trail(document, "settled", label);
        if (!Objects.equals(before.ownerUnit(), after.ownerUnit())
                || !before.units().equals(after.units())) {
            var tree = units.units();
            entry = entry.changing("ownerUnit", name(before.ownerUnit(), tree), name(after.ownerUnit(), tree))
                    .changing("units", names(before.units(), tree), names(after.units(), tree));
        }
        if (!Objects.equals(before.approver(), after.approver())) {
            entry = entry.changing("approver", person(before.approver()), person(after.approver()));
        }
        return entry.changing("serviceAreas", sorted(before.serviceAreas()), sorted(after.serviceAreas()))
                .changing("receipt", before.receipt(), after.receipt())
                .changing("revisionMonths", before.revisionMonths(), after.revisionMonths())
                .changing("measures", sorted(before.measures()), sorted(after.measures()));
    }

    private static @Nullable String name(@Nullable UUID unit, UnitTree tree) {
        return tree.find(unit).map(UnitDetails::name).orElse(null);
    }

    private static String names(Collection<UUID> ids, UnitTree tree) {
        return ids.stream()
                .flatMap(it -> tree.find(it).stream())
                .map(UnitDetails::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private @Nullable String person(@Nullable UUID account) {
        return colleagues.all().stream()
                .filter(it -> it.account().equals(account))
                .map(Colleague::name)
                .findFirst()
                .orElse(null);
    }

    private static String sorted(Collection<?> values) {
        return values.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
    }
}
