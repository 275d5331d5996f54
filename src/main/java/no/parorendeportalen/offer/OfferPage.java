package no.parorendeportalen.offer;

import java.util.List;
import no.parorendeportalen.situation.SituationLine;

/**
 * An offer as it is read.
 *
 * @param offer where the public reads it, without what is for staff alone
 * @param situations that it names, of those that the public chooses among
 * @param visible whether lists show it today
 */
public record OfferPage(
        OfferWritten offer,
        List<SituationLine> situations,
        List<ProviderLine> providers,
        List<PlaceLine> places,
        boolean visible) {

    OfferPage withoutStaffText() {
        return new OfferPage(offer.withoutStaffText(), situations, providers, places, visible);
    }
}
