package no.parorendeportalen.checklist.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.StartRun;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a unit says when it begins to work through a checklist: all of it is picked. */
public class RunForm {

    private static final int LONGEST_YEARS = 2;

    private @Nullable UUID id;

    @NotNull
    private @Nullable NeutralLabel label;

    @NotNull
    private @Nullable UUID responsible;

    @NotNull
    private @Nullable LocalDate starts;

    @NotNull
    private @Nullable LocalDate ends;

    static RunForm of(UUID responsible, LocalDate today) {
        var form = new RunForm();
        form.id = UUID.randomUUID();
        form.responsible = responsible;
        form.starts = today;
        form.ends = today.plusMonths(1);
        return form;
    }

    void check(Errors errors) {
        var first = starts;
        var last = ends;
        if (first != null && last != null && (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST_YEARS)))) {
            errors.rejectValue("ends", "runPeriod");
        }
    }

    /** Only of a form without errors. */
    StartRun command(String slug) {
        return new StartRun(
                Objects.requireNonNullElseGet(id, UUID::randomUUID),
                slug,
                Objects.requireNonNull(label),
                Objects.requireNonNull(responsible),
                Objects.requireNonNull(starts),
                Objects.requireNonNull(ends));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable NeutralLabel getLabel() {
        return label;
    }

    public void setLabel(@Nullable NeutralLabel label) {
        this.label = label;
    }

    public @Nullable UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable UUID responsible) {
        this.responsible = responsible;
    }

    public @Nullable LocalDate getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalDate starts) {
        this.starts = starts;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }
}
