package no.parorendeportalen.guidance;

import java.util.List;
import no.parorendeportalen.offer.OfferCard;

/**
 * An offer that somebody is led to.
 *
 * @param because why it fits
 * @param but what was asked for and it does not have; empty where it fits
 */
public record Suggestion(OfferCard offer, List<Reason> because, List<Reason> but) {

    /** @param value the last part of the message's key */
    public record Reason(Sort sort, String value) {}

    /** In the order they are told. */
    public enum Sort {
        WHO,
        SITUATION,
        NEED,
        MEETING,
        TIME,
        ACCESS,
        PRICE
    }

    boolean fits() {
        return but.isEmpty();
    }
}
