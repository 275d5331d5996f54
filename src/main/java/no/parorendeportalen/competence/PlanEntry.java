package no.parorendeportalen.competence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the competence plan in its list.
 *
 * @param title of the course
 * @param listed whether staff see the course
 * @param whom name of the unit or the role
 * @param unit whether it is a unit
 * @param ended whether that unit is no more, and nobody took over
 * @param measure public number; null for none
 */
public record PlanEntry(
        UUID id,
        String title,
        boolean listed,
        String whom,
        boolean unit,
        boolean ended,
        Deadline deadline,
        @Nullable Integer measure) {}
