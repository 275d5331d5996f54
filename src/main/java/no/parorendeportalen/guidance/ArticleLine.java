package no.parorendeportalen.guidance;

import java.util.UUID;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * An article to choose.
 *
 * @param slug the last part of its address
 * @param ageFrom years; null where it is for all, or no age is meant
 */
public record ArticleLine(
        UUID id,
        String slug,
        String title,
        String lead,
        Reader reader,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Freshness freshness) {

    /** Where its page is, below the municipality: children's stand among the children's pages. */
    public String path() {
        return path(reader, slug);
    }

    static String path(Reader reader, String slug) {
        return (reader == Reader.CHILD ? "/barn-og-unge/" : "/artikkel/") + slug;
    }
}
