package no.parorendeportalen.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How something that is kept true stands, for who edits it.
 *
 * @param publicPath where the public reads it once it is published, below the municipality; null where it has no page of its own
 * @param changedBy name of who changed it last; null where a command did
 */
public record KeptState(
        KeptKind kind,
        UUID id,
        @Nullable Long version,
        String label,
        @Nullable String publicPath,
        boolean published,
        boolean removed,
        Freshness freshness,
        Upkeep upkeep,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public String editPath() {
        return kind.editPath(id);
    }

    /** Whether the public sees it. */
    public boolean isPublic() {
        return published && !removed;
    }

    /** The day it was changed last. */
    public @Nullable LocalDate changedOn() {
        return changedAt == null ? null : LocalDate.ofInstant(changedAt, NORWAY);
    }

    /** Where its steps are taken (publish, remove, confirm …), below the municipality. */
    public String stepPath() {
        return "/admin/innhold/" + kind.word() + "/" + id;
    }
}
