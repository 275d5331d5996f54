package no.parorendeportalen.competence.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.competence.Deadline;
import no.parorendeportalen.competence.PlanRowDetails;
import no.parorendeportalen.competence.Whom;
import no.parorendeportalen.competence.WritePlanRow;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who is to take which course by when, as an editor says it. */
public class PlanRowForm {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private @Nullable UUID id;

    private @Nullable Long version;

    @NotNull
    private @Nullable UUID course;

    private @Nullable UUID unit;

    private @Nullable UUID role;

    @NotNull
    private @Nullable LocalDate dueOn;

    @Min(1)
    @Max(10)
    private @Nullable Integer repeatYears;

    private @Nullable Integer measure;

    /** @param course chosen beforehand; null for none */
    static PlanRowForm empty(@Nullable UUID course) {
        var form = new PlanRowForm();
        form.id = UUID.randomUUID();
        form.course = course;
        return form;
    }

    static PlanRowForm of(PlanRowDetails row) {
        var form = new PlanRowForm();
        form.id = row.id();
        form.version = row.version();
        form.course = row.course();
        form.unit = row.whom().unit();
        form.role = row.whom().role();
        form.dueOn = row.deadline().on();
        form.repeatYears = row.deadline().repeatYears();
        form.measure = row.measure();
        return form;
    }

    /** Either a unit or a role, and a day of this century. */
    void check(Errors errors) {
        if ((unit == null) == (role == null)) {
            errors.rejectValue("unit", "planRow.whom");
        }
        if (dueOn != null && (dueOn.getYear() < EARLIEST || dueOn.getYear() > LATEST)) {
            errors.rejectValue("dueOn", "planRow.dueOn");
        }
    }

    WritePlanRow toAdd() {
        return command(Objects.requireNonNullElseGet(id, UUID::randomUUID), null);
    }

    WritePlanRow toChange(UUID row) {
        return command(row, version == null ? -1 : version);
    }

    private WritePlanRow command(UUID row, @Nullable Long since) {
        return new WritePlanRow(
                row,
                since,
                Objects.requireNonNull(course),
                new Whom(unit, role),
                new Deadline(Objects.requireNonNull(dueOn), repeatYears),
                measure);
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(PlanRowDetails saved, PlanChoices choices, String keepHref) {
        this.version = saved.version();
        var whom = saved.whom();
        return new Conflict(
                saved.changedBy(),
                List.of(
                        Part.of("planRowForm.course", choices.course(saved.course()), choices.course(course)),
                        Part.of("planRowForm.unit", choices.unit(whom.unit()), choices.unit(unit)),
                        Part.of("planRowForm.role", choices.role(whom.role()), choices.role(role)),
                        Part.of("planRowForm.dueOn", text(saved.deadline().on()), text(dueOn)),
                        Part.of("planRowForm.repeatYears", text(saved.deadline().repeatYears()), text(repeatYears)),
                        Part.of("planRowForm.measure", choices.measure(saved.measure()), choices.measure(measure))),
                keepHref);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable UUID getCourse() {
        return course;
    }

    public void setCourse(@Nullable UUID course) {
        this.course = course;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public @Nullable UUID getRole() {
        return role;
    }

    public void setRole(@Nullable UUID role) {
        this.role = role;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable Integer getRepeatYears() {
        return repeatYears;
    }

    public void setRepeatYears(@Nullable Integer repeatYears) {
        this.repeatYears = repeatYears;
    }

    public @Nullable Integer getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable Integer measure) {
        this.measure = measure;
    }
}
