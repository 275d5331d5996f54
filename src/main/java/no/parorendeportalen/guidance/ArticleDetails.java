package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;

/**
 * An article as its page and its form show it.
 *
 * @param text Markdown
 * @param words that carers search by
 */
public record ArticleDetails(
        ArticleLine line,
        String text,
        Set<UUID> situations,
        Set<UUID> offers,
        Set<UUID> rights,
        List<String> words,
        KeptState kept)
        implements Kept {}
