package no.parorendeportalen.network;

import java.util.UUID;

/**
 * A network to choose.
 *
 * @param slug the last part of its address
 */
public record NetworkLine(UUID id, String slug, String title, String summary) {

    /** Where staff read it, below the municipality. */
    public String path() {
        return path(slug);
    }

    /** The same, of whose address ends so. */
    public static String path(String slug) {
        return "/ansatt/nettverk/" + slug;
    }
}
