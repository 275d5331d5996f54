package no.parorendeportalen.guidance;

import java.util.List;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.situation.SituationLine;

/**
 * An article, and what it leads to.
 *
 * @param about the situations it is about
 * @param contacts whom to ask
 */
public record ArticleReading(
        ArticleDetails article,
        List<SituationLine> about,
        List<OfferCard> offers,
        List<RightLine> rights,
        List<ContactCard> contacts) {}
