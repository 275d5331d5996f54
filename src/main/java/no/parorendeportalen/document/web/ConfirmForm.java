package no.parorendeportalen.document.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** That a version is right as it is, until somebody looks at it again. */
public class ConfirmForm {

    @NotNull
    private @Nullable LocalDate reviewBy;

    static ConfirmForm of(LocalDate reviewBy) {
        var form = new ConfirmForm();
        form.reviewBy = reviewBy;
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Deadlines.check(reviewBy, today, errors);
    }

    public @Nullable LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(@Nullable LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }
}
