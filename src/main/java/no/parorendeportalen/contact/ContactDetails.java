package no.parorendeportalen.contact;

import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/**
 * A contact point as its editors see it.
 *
 * @param written what it says
 * @param now whether somebody can be reached there at this moment
 */
public record ContactDetails(WriteContact written, Opening now, KeptState kept) implements Kept {}
