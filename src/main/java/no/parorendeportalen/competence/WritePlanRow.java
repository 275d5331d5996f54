package no.parorendeportalen.competence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who is to take which course by when, or says it anew.
 *
 * @param version that the form was filled in from; null to make one
 * @param measure public number of the promise that it is because of; null where it is because of none
 */
public record WritePlanRow(
        UUID id,
        @Nullable Long version,
        UUID course,
        Whom whom,
        Deadline deadline,
        @Nullable Integer measure) {}
