package no.parorendeportalen.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the revision being worked on a step further.
 *
 * @param version of the revision, as it was read
 * @param reason why; null where the step needs none
 * @param body that decided, for a step that records a decision
 * @param date of its meeting
 */
public record TakeStep(
        Step step,
        long version,
        @Nullable String reason,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String caseNumber) {}
