package no.parorendeportalen.staff;

import java.util.UUID;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.strategy.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plan as somebody of a unit needs it. */
@Service
@Transactional(readOnly = true)
public class StaffPlanService {

    private final UnitService units;
    private final MeasureLookup measures;
    private final StrategyService strategy;

    StaffPlanService(UnitService units, MeasureLookup measures, StrategyService strategy) {
        this.units = units;
        this.measures = measures;
        this.strategy = strategy;
    }

    /** @param unit null where the account has none */
    public StaffPlan of(@Nullable UUID unit) {
        return of(units.units(), unit, strategy.summary().isPresent());
    }

    /** As the other one, of what has been read already: one query. */
    StaffPlan of(UnitTree tree, @Nullable UUID unit, boolean published) {
        return StaffPlan.of(tree, unit, published, measures.ofUnits(StaffPlan.concerning(tree, unit)));
    }
}
