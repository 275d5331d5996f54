package no.parorendeportalen.strategy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that a revision has taken, as it is told. */
public record StepDetails(
        Step step,
        Instant takenAt,
        @Nullable String takenBy,
        @Nullable String reason,
        @Nullable String decisionBody,
        @Nullable LocalDate decisionDate,
        @Nullable String decisionCaseNumber) {}
