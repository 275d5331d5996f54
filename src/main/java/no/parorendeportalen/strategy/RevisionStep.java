package no.parorendeportalen.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A step that a revision has taken. It has happened, and is not changed. */
@Entity
class RevisionStep extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    private int number;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    private Instant takenAt;

    private @Nullable String takenBy;

    private @Nullable String reason;

    @Embedded
    private @Nullable Decision decision;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RevisionStep() {}

    /** @param number counted from 1 within the revision */
    RevisionStep(
            Revision revision,
            int number,
            Step step,
            Instant takenAt,
            @Nullable String takenBy,
            @Nullable String reason,
            @Nullable Decision decision) {
        if (step.needsReason() && reason == null || step.needsDecision() && (decision == null || !decision.isWhole())) {
            throw new IllegalArgumentException("A reason or a whole decision is needed to " + step);
        }
        this.revision = revision;
        this.number = number;
        this.step = step;
        this.state = step.to();
        this.takenAt = takenAt;
        this.takenBy = takenBy;
        this.reason = reason == null ? null : Texts.required(reason, Part.LONGEST_REASON);
        this.decision = decision;
    }
}
