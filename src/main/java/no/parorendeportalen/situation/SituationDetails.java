package no.parorendeportalen.situation;

import java.util.List;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/**
 * A situation as its page and its form show it.
 *
 * @param text Markdown
 */
public record SituationDetails(SituationLine line, String text, List<String> words, int place, KeptState kept)
        implements Kept {}
