package no.parorendeportalen.guidance;

import java.util.EnumSet;
import java.util.Set;
import no.parorendeportalen.offer.OfferKind;

/** What is hardest now, as a carer would say it. */
public enum Need {
    TALK(OfferKind.CONVERSATION, OfferKind.GROUP, OfferKind.HELPLINE, OfferKind.MEETING_PLACE),
    KNOW(OfferKind.COURSE, OfferKind.INFORMATION),
    RELIEF(OfferKind.RESPITE),
    MONEY(OfferKind.MONEY),
    PRACTICAL(OfferKind.PRACTICAL, OfferKind.RESPITE),
    COORDINATION(OfferKind.COORDINATION);

    private final Set<OfferKind> met;

    Need(OfferKind first, OfferKind... more) {
        this.met = EnumSet.of(first, more);
    }

    boolean isMetBy(OfferKind kind) {
        return met.contains(kind);
    }
}
