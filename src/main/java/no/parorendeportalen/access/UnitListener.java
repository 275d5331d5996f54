package no.parorendeportalen.access;

import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** People follow their unit when it is merged; one that nobody takes over does not end while somebody who has access belongs to it. */
@Component
class UnitListener {

    private final AccountService accounts;
    private final Memberships memberships;

    UnitListener(AccountService accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @EventListener
    void follow(UnitEnded ended) {
        if (ended.successor() == null && memberships.isAnybodyActiveIn(ended.unit())) {
            throw new UnitRefused(UnitRefused.Reason.SUCCESSOR_NEEDED);
        }
        accounts.moveMembers(ended.unit(), ended.successor());
    }
}
