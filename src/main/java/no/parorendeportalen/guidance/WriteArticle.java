package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article, or says anew what one says.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 * @param text Markdown
 * @param ageFrom years, not above {@code ageTo}
 * @param words that carers search by
 */
public record WriteArticle(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        String title,
        String lead,
        String text,
        Reader reader,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Set<UUID> situations,
        Set<UUID> offers,
        Set<UUID> rights,
        List<String> words,
        Upkeep upkeep) {}
