package no.parorendeportalen.offer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * An offer in a list, with all that it is chosen by.
 *
 * @param slug the last part of its address
 * @param situations empty: it fits all of them
 * @param languages as BCP 47 tags
 * @param front its place among the most used, from 1; null for those that are not
 */
public record OfferCard(
        UUID id,
        String slug,
        String title,
        String summary,
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
        @Nullable String schedule,
        OfferStatus status,
        @Nullable String notice,
        Set<UUID> situations,
        List<Behind> providers,
        Set<UUID> contacts,
        @Nullable Integer front,
        Freshness.State freshness) {

    private static final int GROWN_UP = 18;
    private static final Set<Audience> YOUNG = Set.of(Audience.CHILD, Audience.YOUTH);

    /**
     * Who stands behind it.
     *
     * @param slug by which offers are chosen
     */
    public record Behind(String slug, String name) {}

    /** Where its page is, below the municipality. */
    public String path() {
        return "/tilbud/" + slug;
    }

    /** Whether somebody of that age may use it. Where it names no ages, it is for children only if it says that it is for them. */
    public boolean isForAge(int age) {
        if (ageFrom == null && age < GROWN_UP && audience.stream().noneMatch(YOUNG::contains)) {
            return false;
        }
        return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }

    /** Whether somebody in that situation may use it. */
    public boolean fits(UUID situation) {
        return situations.isEmpty() || situations.contains(situation);
    }

    /** Whether one can have it now. */
    public boolean isOpen() {
        return status == OfferStatus.OPEN;
    }

    /** Its message key's last part where it is not simply open: "PAUSED". */
    public @Nullable String standing() {
        return isOpen() ? null : status.name();
    }
}
