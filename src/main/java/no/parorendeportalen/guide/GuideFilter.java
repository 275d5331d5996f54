package no.parorendeportalen.guide;

import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * Which guides somebody looks for.
 *
 * @param words that are searched for; empty for none
 * @param area a service; those that are for all services are for it too. Null for any
 * @param kind null for any
 */
public record GuideFilter(
        String words, @Nullable ServiceArea area, @Nullable GuideKind kind) {

    public boolean isEmpty() {
        return words.isEmpty() && area == null && kind == null;
    }
}
