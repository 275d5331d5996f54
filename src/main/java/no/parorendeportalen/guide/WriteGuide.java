package no.parorendeportalen.guide;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a guide, or says anew what one says.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 * @param areas the services it is for; empty: all of them
 * @param parts in order, at least one
 * @param measures public numbers of those that it fulfils
 */
public record WriteGuide(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        String title,
        String summary,
        GuideKind kind,
        Set<ServiceArea> areas,
        String opening,
        List<GuideDetails.Part> parts,
        String next,
        List<GuideDetails.Link> links,
        List<String> words,
        Set<Integer> measures,
        Upkeep upkeep) {

    public WriteGuide {
        areas = Set.copyOf(areas);
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        words = List.copyOf(words);
        measures = Set.copyOf(measures);
    }
}
