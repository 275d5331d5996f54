package no.parorendeportalen.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision that adopted a revision. One that came with an imported strategy may lack a part. */
@Embeddable
class Decision {

    @Column(name = "decision_body")
    private @Nullable String body;

    @Column(name = "decision_date")
    private @Nullable LocalDate date;

    @Column(name = "decision_case_number")
    private @Nullable String caseNumber;

    protected Decision() {}

    Decision(@Nullable String body, @Nullable LocalDate date, @Nullable String caseNumber) {
        this.body = Texts.optionalLine(body, 200);
        this.date = date;
        this.caseNumber = Texts.optionalLine(caseNumber, 60);
    }

    /** Whether it says everything that one recorded in the portal must. */
    boolean isWhole() {
        return body != null && date != null && caseNumber != null;
    }

    @Nullable
    LocalDate date() {
        return date;
    }
}
