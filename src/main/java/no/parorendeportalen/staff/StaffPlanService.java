package no.parorendeportalen.staff;

import java.util.UUID;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.strategy.PlanDetails;
import no.parorendeportalen.strategy.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plan as somebody of a unit needs it. */
@Service
@Transactional(readOnly = true)
public class StaffPlanService {

    private final UnitService units;
    private final StrategyService strategy;

    StaffPlanService(UnitService units, StrategyService strategy) {
        this.units = units;
        this.strategy = strategy;
    }

    /** @param unit null where the account has none */
    public StaffPlan of(@Nullable UUID unit) {
        var measures = strategy.findPlan().map(PlanDetails::measures).orElse(null);
        return StaffPlan.of(units.units(), unit, measures);
    }
}
