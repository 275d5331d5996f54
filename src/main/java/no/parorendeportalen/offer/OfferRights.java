package no.parorendeportalen.offer;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.rights.RightUse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a right's page which offers follow from it, before what there is to read. */
@Component
@Order(0)
class OfferRights implements RightUse {

    private final OfferService offers;

    OfferRights(OfferService offers) {
        this.offers = offers;
    }

    @Override
    public List<Use> of(UUID right) {
        return offers.usingRight(right).stream()
                .map(it -> new Use(it.title(), it.path()))
                .toList();
    }
}
