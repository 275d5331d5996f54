package no.parorendeportalen.competence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the competence plan, for its form; see {@link WritePlanRow}.
 *
 * @param changedBy name of who changed it last; null where a command did
 */
public record PlanRowDetails(
        UUID id,
        long version,
        UUID course,
        Whom whom,
        Deadline deadline,
        @Nullable Integer measure,
        boolean removed,
        @Nullable String changedBy) {}
