package no.parorendeportalen.drafting.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.TakeStep;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a body has decided about the proposed version, in which meeting and case. */
public class DecisionForm {

    @NotNull
    private @Nullable Outcome outcome;

    @Line(max = 200)
    private String body = "";

    @NotNull
    private @Nullable LocalDate date;

    @Line(max = 60)
    private String caseNumber = "";

    /** What is to be changed, where it was sent back. */
    @Prose(max = 1000)
    private String reason = "";

    private @Nullable Long version;

    /** What it came to. */
    public enum Outcome {
        ADOPTED(Step.ADOPT),
        SENT_BACK(Step.SEND_BACK);

        private final Step step;

        Outcome(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }
    }

    /** What depends on the day, or on another field. */
    void check(LocalDate today, Errors errors) {
        if (date != null && date.isAfter(today)) {
            errors.rejectValue("date", "future");
        }
        if (outcome == Outcome.SENT_BACK) {
            StepForm.requireReason(reason, errors);
        }
    }

    TakeStep command(Outcome outcome) {
        return new TakeStep(
                outcome.step(),
                Written.version(version),
                outcome.step().needsReason() ? reason : null,
                body,
                date,
                caseNumber);
    }

    String[] typed() {
        return new String[] {body, date == null ? "" : date.toString(), caseNumber, reason};
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
