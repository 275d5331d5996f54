package no.parorendeportalen.admin;

import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.upkeep.DueService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how things stand, in one transaction. */
@Service
@Transactional(readOnly = true)
public class OverviewService {

    private static final int LATEST = 8;

    private final DraftService drafts;
    private final AccountService accounts;
    private final UnitService units;
    private final TrailService changes;
    private final StrategyService strategy;
    private final MunicipalityService municipalities;
    private final DueService kept;

    OverviewService(
            DraftService drafts,
            AccountService accounts,
            UnitService units,
            TrailService changes,
            StrategyService strategy,
            MunicipalityService municipalities,
            DueService kept) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.units = units;
        this.changes = changes;
        this.strategy = strategy;
        this.municipalities = municipalities;
        this.kept = kept;
    }

    public Overview read() {
        return new Overview(
                drafts.find().orElse(null),
                strategy.due().orElse(null),
                municipalities.settings().revisedEvery(),
                accounts.members(),
                units.units(),
                changes.latest(LATEST),
                kept.toDo());
    }
}
