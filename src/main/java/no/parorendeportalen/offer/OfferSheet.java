package no.parorendeportalen.offer;

import java.util.List;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.offer.OfferDates.Date;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.strategy.MeasureDetails;

/**
 * All that an offer's page shows.
 *
 * @param staff when to offer it and how to refer, in Markdown; empty for the public
 * @param situations that it names
 * @param promises measures of the plan that it fulfils
 * @param related some to go on to
 */
public record OfferSheet(
        OfferPage page,
        String staff,
        List<ContactCard> contacts,
        List<RightLine> rights,
        List<SituationLine> situations,
        List<MeasureDetails> promises,
        List<Date> dates,
        List<OfferCard> related) {}
