package no.parorendeportalen.offer;

import java.util.List;
import no.parorendeportalen.strategy.MeasureSection;
import org.springframework.stereotype.Component;

/** Tells a measure's page what a carer can use today because of it. */
@Component
class OfferMeasures implements MeasureSection {

    private final OfferService offers;

    OfferMeasures(OfferService offers) {
        this.offers = offers;
    }

    @Override
    public String headingKey() {
        return "measure.offers";
    }

    @Override
    public List<Thing> of(int measure) {
        return offers.fulfilling(measure).stream()
                .map(it -> new Thing(
                        it.title(),
                        it.summary(),
                        it.path(),
                        it.isOpen() ? null : "offer.status." + it.standing(),
                        "/ansatt" + it.path(),
                        null))
                .toList();
    }
}
