package no.parorendeportalen.competence.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day somebody took a course. */
public class DoneForm {

    @NotNull
    private @Nullable LocalDate doneOn;

    static DoneForm on(LocalDate day) {
        var form = new DoneForm();
        form.doneOn = day;
        return form;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
