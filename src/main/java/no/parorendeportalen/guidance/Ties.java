package no.parorendeportalen.guidance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.offer.OfferChoice;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.situation.SituationService;
import org.springframework.stereotype.Component;

/** What an article or a way to apply is tied to, by name, for the trail. */
@Component
class Ties {

    private final SituationService situations;
    private final RightService rights;
    private final OfferDesk offers;

    Ties(SituationService situations, RightService rights, OfferDesk offers) {
        this.situations = situations;
        this.rights = rights;
        this.offers = offers;
    }

    String situations(Collection<UUID> tied) {
        return names(situations.choices(), SituationLine::id, SituationLine::title, tied);
    }

    String rights(Collection<UUID> tied) {
        return names(rights.choices(), RightLine::id, RightLine::title, tied);
    }

    String offers(Collection<UUID> tied) {
        return names(offers.choices(), OfferChoice::id, OfferChoice::title, tied);
    }

    private static <T> String names(
            List<T> all, Function<T, UUID> id, Function<T, String> name, Collection<UUID> tied) {
        return all.stream().filter(it -> tied.contains(id.apply(it))).map(name).collect(Collectors.joining(", "));
    }
}
