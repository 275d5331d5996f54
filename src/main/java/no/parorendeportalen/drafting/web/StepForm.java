package no.parorendeportalen.drafting.web;

import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.TakeStep;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody says who takes a step that decides nothing. */
public class StepForm {

    @Prose(max = 1000)
    private String reason = "";

    private @Nullable Long version;

    /** A reason is words, not only signs. */
    static void requireReason(String reason, Errors errors) {
        if (!errors.hasFieldErrors("reason") && reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
            errors.rejectValue("reason", "NotBlank");
        }
    }

    TakeStep command(Step step) {
        return new TakeStep(step, Written.version(version), step.needsReason() ? reason : null, null, null, null);
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
