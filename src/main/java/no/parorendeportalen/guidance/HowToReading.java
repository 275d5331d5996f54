package no.parorendeportalen.guidance;

import java.util.List;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.rights.RightLine;

/**
 * A way to apply, and what it leads to.
 *
 * @param offers that are applied for so
 * @param contacts whom to ask
 */
public record HowToReading(
        HowToDetails howTo, List<OfferCard> offers, List<RightLine> rights, List<ContactCard> contacts) {}
