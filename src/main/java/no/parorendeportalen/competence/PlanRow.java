package no.parorendeportalen.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;

/** That a unit with those below it, or those who have a contact role, are to take a course. What is removed can be taken back. */
@Entity
@Table(name = "competence_plan_row")
class PlanRow extends TenantEntity {

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    @Column(name = "role_id")
    private @Nullable UUID role;

    private LocalDate dueOn;

    private @Nullable Integer repeatYears;

    @Column(name = "measure_number")
    private @Nullable Integer measure;

    private boolean removed;

    private Instant changedAt;

    private @Nullable String changedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanRow() {}

    @SuppressWarnings("NullAway.Init") // revise gives it the rest
    PlanRow(WritePlanRow command) {
        identifyAs(command.id());
        revise(command);
    }

    /** @throws Stale if it has been removed */
    final void revise(WritePlanRow command) {
        if (removed) {
            throw new Stale("plan row");
        }
        this.course = command.course();
        this.unit = command.whom().unit();
        this.role = command.whom().role();
        this.dueOn = command.deadline().on();
        this.repeatYears = command.deadline().repeatYears();
        this.measure = command.measure();
    }

    void remove() {
        this.removed = true;
    }

    void takeBack() {
        this.removed = false;
    }

    void touched(Instant at, @Nullable String by) {
        this.changedAt = at;
        this.changedBy = by;
    }

    boolean isRemoved() {
        return removed;
    }

    UUID course() {
        return course;
    }

    PlanRowDetails details() {
        return new PlanRowDetails(
                id(),
                version() == null ? 0 : version(),
                course,
                whom(),
                new Deadline(dueOn, repeatYears),
                measure,
                removed,
                changedBy);
    }

    Whom whom() {
        return new Whom(unit, role);
    }
}
