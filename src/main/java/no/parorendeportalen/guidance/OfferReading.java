package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.offer.OfferGuides;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an offer's page how one applies, and how one complains. */
@Component
class OfferReading implements OfferGuides {

    private final HowTos howTos;

    OfferReading(HowTos howTos) {
        this.howTos = howTos;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Guide> of(UUID offer, Set<UUID> rights) {
        return howTos.publishedFor(offer, rights).stream()
                .map(it -> new Guide(it.label(), Objects.requireNonNull(it.publicPath())))
                .toList();
    }
}
