package no.parorendeportalen.guidance;

import no.parorendeportalen.upkeep.KeptState;

/** An article in the list of who edits it. */
public record ArticleRow(ArticleLine line, KeptState kept) {}
