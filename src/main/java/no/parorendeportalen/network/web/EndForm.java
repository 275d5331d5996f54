package no.parorendeportalen.network.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.parorendeportalen.network.PostWritten;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The last day that somebody has a role in a unit. */
public class EndForm {

    private @Nullable Long version;

    @NotNull
    private @Nullable LocalDate lastDay;

    static EndForm of(PostWritten post, LocalDate today) {
        var form = new EndForm();
        form.version = post.kept().version();
        form.lastDay = today;
        return form;
    }

    void check(PostWritten post, Errors errors) {
        var since = post.said().since();
        if (lastDay != null && since != null && lastDay.isBefore(since)) {
            errors.rejectValue("lastDay", "endsBeforeItBegins");
        }
    }

    long knownVersion() {
        return version == null ? -1 : version;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
