package no.parorendeportalen.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.strategy.MeasureBriefs.BriefRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds measures of the plan that the public can read, in the plan's order. One query each. */
@Service
@Transactional(readOnly = true)
public class MeasureLookup {

    private final MeasureBriefs briefs;

    MeasureLookup(MeasureBriefs briefs) {
        this.briefs = briefs;
    }

    /** All of them by name, for forms to choose among; none where there is no public plan. */
    public List<MeasureName> all() {
        return measures(briefs.findAll()).stream()
                .map(it -> new MeasureName(it.number(), Objects.requireNonNullElse(it.shortLabel(), "")))
                .toList();
    }

    /** Those of these that the plan has now. */
    public List<MeasureBrief> byNumbers(Collection<Integer> numbers) {
        return numbers.isEmpty() ? List.of() : measures(briefs.findByNumbers(numbers));
    }

    public Optional<MeasureBrief> find(int number) {
        return byNumbers(Set.of(number)).stream().findFirst();
    }

    /** Those that any of the units answers for, alone or with others. */
    public List<MeasureBrief> ofUnits(Collection<UUID> units) {
        return units.isEmpty() ? List.of() : measures(briefs.findOfUnits(units));
    }

    private static List<MeasureBrief> measures(List<BriefRow> rows) {
        var byNumber = new LinkedHashMap<Integer, List<BriefRow>>();
        rows.forEach(it -> byNumber.computeIfAbsent(it.number(), number -> new ArrayList<>())
                .add(it));
        return byNumber.values().stream().map(MeasureLookup::measure).toList();
    }

    private static MeasureBrief measure(List<BriefRow> rows) {
        var row = rows.get(0);
        return new MeasureBrief(
                row.number(),
                row.position(),
                new AreaLink(row.areaNumber(), row.areaTitle(), row.areaPrintedNumber()),
                row.approachInTable() != null ? row.approachInTable() : row.approachInProse(),
                row.text(),
                row.ownersText(),
                rows.stream()
                        .filter(it -> it.owner() != null)
                        .map(MeasureLookup::owner)
                        .toList(),
                new TimelineDetails(row.timelineText(), row.timelineKind(), row.from(), row.to()));
    }

    private static OwnerDetails owner(BriefRow row) {
        return new OwnerDetails(
                Objects.requireNonNull(row.owner()),
                Objects.requireNonNull(row.ownerAddress()),
                Objects.requireNonNull(row.role()),
                row.unit());
    }
}
