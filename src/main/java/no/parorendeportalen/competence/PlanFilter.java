package no.parorendeportalen.competence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the competence plan.
 *
 * @param course null for whatever course
 * @param unit that they mean, themselves or from above; null for whomever
 * @param role null for whomever
 * @param past only those whose day is past
 */
public record PlanFilter(
        @Nullable UUID course,
        @Nullable UUID unit,
        @Nullable UUID role,
        boolean past) {

    public static final PlanFilter ALL = new PlanFilter(null, null, null, false);
}
