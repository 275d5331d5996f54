package no.parorendeportalen.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** That somebody did something with a run, and whose it was from then on. Only ever added. */
@Entity
class ChecklistRunEvent extends TenantEntity {

    @Column(name = "run_id", updatable = false)
    private UUID run;

    @Column(updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RunAct act;

    @Column(name = "account_id", updatable = false)
    private @Nullable UUID account;

    @Column(name = "by_whom", updatable = false)
    private @Nullable String by;

    @Column(name = "unit_id", updatable = false)
    private UUID unit;

    @Column(name = "responsible_id", updatable = false)
    private @Nullable UUID responsible;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NeutralLabel label;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ChecklistRunEvent() {}

    /** @param by null where the portal itself did */
    ChecklistRunEvent(ChecklistRun run, RunAct act, @Nullable Member by, Instant at) {
        this.run = run.id();
        this.act = act;
        this.at = at;
        this.account = by == null ? null : by.account();
        this.by = by == null ? null : by.name();
        this.unit = run.unit();
        this.responsible = run.responsible();
        this.label = run.label();
    }
}
