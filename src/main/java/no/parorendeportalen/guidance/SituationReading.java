package no.parorendeportalen.guidance;

import java.util.List;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.situation.SituationDetails;

/**
 * A situation, and all that there is for it.
 *
 * @param offers the first of those that fit, the closest first
 * @param offersMore how many fit besides
 * @param contacts for the situation, or else for everybody
 * @param forParents what to read before telling a child
 * @param rights that the articles are tied to
 */
public record SituationReading(
        SituationDetails situation,
        List<OfferCard> offers,
        int offersMore,
        List<ContactCard> contacts,
        List<ArticleLine> articles,
        List<ArticleLine> forParents,
        List<RightLine> rights) {}
