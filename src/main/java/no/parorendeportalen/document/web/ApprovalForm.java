package no.parorendeportalen.document.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When a version comes into force, and when somebody is to look at it again. */
public class ApprovalForm {

    @NotNull
    private @Nullable LocalDate validFrom;

    @NotNull
    private @Nullable LocalDate reviewBy;

    private @Nullable Long version;

    static ApprovalForm of(LocalDate today, int months, long version) {
        var form = new ApprovalForm();
        form.validFrom = today;
        form.reviewBy = today.plusMonths(months);
        form.version = version;
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (validFrom != null && validFrom.isBefore(today)) {
            errors.rejectValue("validFrom", "document.validFromPassed");
        } else if (validFrom != null && validFrom.isAfter(today.plusYears(1))) {
            errors.rejectValue("validFrom", "document.validFromFar");
        }
        Deadlines.check(reviewBy, validFrom == null ? today : validFrom, errors);
    }

    long knownVersion() {
        return version == null ? -1 : version;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(@Nullable LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
