package no.parorendeportalen.network;

import java.util.UUID;

/**
 * What a contact role is called, and where it is.
 *
 * @param slug the last part of its address
 */
public record RoleName(UUID id, String slug, String title) {

    /** Where staff read it, below the municipality. */
    public String path() {
        return RoleLine.path(slug);
    }
}
