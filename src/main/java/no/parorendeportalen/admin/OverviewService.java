package no.parorendeportalen.admin;

import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.strategy.DraftService;
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

    OverviewService(DraftService drafts, AccountService accounts, UnitService units, TrailService changes) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.units = units;
        this.changes = changes;
    }

    public Overview read() {
        return new Overview(drafts.find().orElse(null), accounts.members(), units.units(), changes.latest(LATEST));
    }
}
