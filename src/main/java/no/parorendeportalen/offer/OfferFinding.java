package no.parorendeportalen.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.situation.SituationLine;
import org.jspecify.annotations.Nullable;

/**
 * Offers as a reader has asked for them.
 *
 * @param filter without what is not known here
 * @param total how many there are to choose among, whatever was asked for; 0 where the words find nothing
 * @param hits those asked for, in the order asked for
 * @param choices by facet, with how many offers each would show; those that would show none are left out, unless they are chosen
 * @param waysOut where the choices leave nothing: those that show something when they are taken away, the one that shows most first
 * @param nearest what looks like what was searched for, where nothing fits the words
 * @param suggestion the words put right, where some were misspelled
 * @param front whom to contact first
 */
public record OfferFinding(
        OfferFilter filter,
        int total,
        List<OfferCard> hits,
        Map<OfferFacet, List<Choice>> choices,
        List<WayOut> waysOut,
        List<SearchHit> nearest,
        Optional<String> suggestion,
        List<SituationLine> situations,
        List<ContactCard> front) {

    /** @param label null for what has its words in the bundle */
    public record Choice(String value, @Nullable String label, int count, boolean chosen) {}

    /**
     * A choice to take away.
     *
     * @param facet null for the age
     * @param count how many offers there are without it
     */
    public record WayOut(@Nullable OfferFacet facet, String value, int count) {}
}
