package no.parorendeportalen.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A checklist that a unit works through together, in a period, under a word that says nothing of anybody. */
@Entity
class ChecklistRun extends TenantEntity {

    @Column(name = "version_id", updatable = false)
    private UUID of;

    @Column(name = "unit_id")
    private UUID unit;

    @Enumerated(EnumType.STRING)
    private NeutralLabel label;

    @Column(name = "responsible_id")
    private @Nullable UUID responsible;

    @Column(updatable = false)
    private LocalDate starts;

    @Column(updatable = false)
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ChecklistRun() {}

    /** @param of the version of the checklist that it keeps */
    ChecklistRun(StartRun command, UUID of, UUID unit) {
        if (command.ends().isBefore(command.starts())) {
            throw new IllegalArgumentException("It ends after it has begun");
        }
        identifyAs(command.id());
        this.of = of;
        this.unit = unit;
        this.label = command.label();
        this.responsible = command.responsible();
        this.starts = command.starts();
        this.ends = command.ends();
        this.state = RunState.OPEN;
    }

    void handOver(UUID unit, @Nullable UUID responsible, NeutralLabel label) {
        require(RunState.OPEN);
        this.unit = unit;
        this.responsible = responsible;
        this.label = label;
    }

    /** The unit has ended, and another has taken over what it had, closed or not. */
    void follow(UUID successor, NeutralLabel label) {
        this.unit = successor;
        this.label = label;
    }

    void close() {
        require(RunState.OPEN);
        this.state = RunState.CLOSED;
    }

    void reopen(NeutralLabel label) {
        require(RunState.CLOSED);
        this.state = RunState.OPEN;
        this.label = label;
    }

    private void require(RunState needed) {
        if (state != needed) {
            throw new IllegalStateException("It is " + state + ", not " + needed);
        }
    }

    boolean isOpen() {
        return state == RunState.OPEN;
    }

    UUID unit() {
        return unit;
    }

    @Nullable
    UUID responsible() {
        return responsible;
    }

    NeutralLabel label() {
        return label;
    }
}
