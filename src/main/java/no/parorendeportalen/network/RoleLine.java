package no.parorendeportalen.network;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;

/**
 * A contact role to choose.
 *
 * @param slug the last part of its address
 * @param areas it belongs in; empty for all
 * @param words that staff search by
 */
public record RoleLine(
        UUID id, String slug, String title, String plural, String summary, Set<ServiceArea> areas, List<String> words) {

    /** Where staff read it, below the municipality. */
    public String path() {
        return path(slug);
    }

    /** The same, of whose address ends so. */
    public static String path(String slug) {
        return "/ansatt/kontaktroller/" + slug;
    }

    /** Whether somebody who works there meets it. */
    public boolean isFor(ServiceArea area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
