package no.parorendeportalen.offer;

import java.util.List;
import java.util.Set;
import no.parorendeportalen.situation.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What an offer can be chosen by.
 *
 * @param priceText "kr 120"; null where the kind says it all
 * @param ageFrom years; null where there is no lower limit
 * @param ageTo years, included; null where there is no upper limit
 * @param times empty where that is not known
 * @param languages as BCP 47 tags: "nb", "en"
 * @param interpreter whether one can be had; null where that is not known
 */
public record OfferFacets(
        Access access,
        OfferKind kind,
        PriceKind price,
        @Nullable String priceText,
        Set<Audience> audience,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Set<Channel> channels,
        Set<TimeOfWeek> times,
        List<String> languages,
        @Nullable Boolean interpreter) {

    public OfferFacets {
        audience = Set.copyOf(audience);
        channels = Set.copyOf(channels);
        times = Set.copyOf(times);
        languages = List.copyOf(languages);
        if (ageFrom != null && ageTo != null && ageFrom > ageTo) {
            throw new IllegalArgumentException("The youngest are not older than the oldest");
        }
    }

    /** Whether nobody but children and young people use it: its page is one that they may have to leave fast. */
    public boolean isForChildrenAlone() {
        return !audience.isEmpty() && Set.of(Audience.CHILD, Audience.YOUTH).containsAll(audience);
    }
}
