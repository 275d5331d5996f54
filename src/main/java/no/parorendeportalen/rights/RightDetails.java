package no.parorendeportalen.rights;

import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/**
 * A right as its page and its form show it.
 *
 * @param gives what one can get and ask for, Markdown
 */
public record RightDetails(RightLine line, String gives, KeptState kept) implements Kept {}
