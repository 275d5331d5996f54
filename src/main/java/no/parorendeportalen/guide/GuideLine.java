package no.parorendeportalen.guide;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.Freshness;

/**
 * A guide, to choose.
 *
 * @param slug the last part of its address
 * @param areas the services it is for; empty: all of them
 */
public record GuideLine(
        UUID id,
        String slug,
        String title,
        String summary,
        GuideKind kind,
        Set<ServiceArea> areas,
        Freshness.State freshness) {

    /** Where staff read it, below the municipality. */
    public String path() {
        return "/ansatt/samtaleguider/" + slug;
    }

    /** The services it is for, in their usual order. */
    public List<ServiceArea> inOrder() {
        return areas.stream().sorted().toList();
    }
}
