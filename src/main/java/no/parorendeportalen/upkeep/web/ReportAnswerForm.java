package no.parorendeportalen.upkeep.web;

import jakarta.validation.constraints.NotNull;
import no.parorendeportalen.upkeep.ReportDetails;
import no.parorendeportalen.upkeep.ReportState;
import no.parorendeportalen.web.NoIdentityNumber;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What was done about what a reader said. */
public class ReportAnswerForm {

    /** What can be chosen. */
    public enum Outcome {
        ANSWERED(ReportState.ANSWERED),
        CLOSED(ReportState.CLOSED);

        private final ReportState state;

        Outcome(ReportState state) {
            this.state = state;
        }

        ReportState state() {
            return state;
        }
    }

    @NotNull
    private @Nullable Outcome outcome;

    @Prose(max = 1000, required = true)
    @NoIdentityNumber
    private String note = "";

    private @Nullable Long version;

    static ReportAnswerForm of(ReportDetails report) {
        var form = new ReportAnswerForm();
        form.version = report.version();
        return form;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
