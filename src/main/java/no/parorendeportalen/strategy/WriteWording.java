package no.parorendeportalen.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a goal or an approach is to say. At least one of the two texts says something.
 *
 * @param kind {@link PartKind#GOAL} or {@link PartKind#APPROACH}
 * @param id of it, also of one that is to be made
 * @param version it was read in; null for one that is to be made
 * @param area it stands in; read only when it is made
 * @param table Markdown of the action table, if it has any
 * @param prose Markdown of the running text, if it has any
 */
public record WriteWording(
        PartKind kind,
        UUID id,
        @Nullable Long version,
        UUID area,
        @Nullable String table,
        @Nullable String prose) {}
