package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        var onRights = rights.isEmpty() ? Stream.<HowTo>empty() : howTos.publishedOnAny(rights).stream();
        return Stream.concat(howTos.publishedFor(offer).stream(), onRights)
                .distinct()
                .map(it -> new Guide(it.label(), Objects.requireNonNull(it.publicPath())))
                .toList();
    }
}
