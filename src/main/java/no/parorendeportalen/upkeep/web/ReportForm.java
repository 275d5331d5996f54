package no.parorendeportalen.upkeep.web;

import no.parorendeportalen.web.NoIdentityNumber;
import no.parorendeportalen.web.Prose;

/** What a reader says is wrong. Nothing about the reader. */
public class ReportForm {

    @Prose(max = 1000, required = true)
    @NoIdentityNumber
    private String message = "";

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
