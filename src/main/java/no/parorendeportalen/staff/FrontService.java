package no.parorendeportalen.staff;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.upkeep.DueService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the front page of somebody together: a fixed number of queries, whatever there is. */
@Service
@Transactional(readOnly = true)
public class FrontService {

    private final UnitService units;
    private final StaffPlanService plans;
    private final FrontRows rows;
    private final DueService due;

    FrontService(UnitService units, StaffPlanService plans, FrontRows rows, DueService due) {
        this.units = units;
        this.plans = plans;
        this.rows = rows;
        this.due = due;
    }

    public Front of(Member who) {
        var tree = units.units();
        var own = tree.now(who.unit()).map(UnitDetails::id).orElse(null);
        var above = own == null ? List.<UnitDetails>of() : tree.upFrom(own);
        var below = within(tree, own);
        var lines = rows.of(who, above.stream().map(UnitDetails::id).toList(), below);
        return new Front(
                Objects.requireNonNull(lines.get(FrontBox.READ)),
                Objects.requireNonNull(lines.get(FrontBox.FRESH)),
                Objects.requireNonNull(lines.get(FrontBox.LATE)),
                due.count(below),
                plans.of(tree, own));
    }

    private static Set<UUID> within(UnitTree tree, @Nullable UUID unit) {
        return unit == null
                ? Set.of()
                : tree.all().stream()
                        .map(UnitDetails::id)
                        .filter(it -> tree.isWithin(it, unit))
                        .collect(Collectors.toSet());
    }
}
