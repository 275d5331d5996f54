package no.parorendeportalen.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that leads on, as it is today.
 *
 * @param title what it is called now, or was when it was written here
 * @param path below the municipality; null where it is not there any more
 * @param noteKey of a message that says how it stands; null where it simply is there
 */
public record LinkDetails(
        LinkKind kind,
        UUID target,
        String title,
        @Nullable String path,
        @Nullable String noteKey) {}
