package no.parorendeportalen.drafting.web;

import no.parorendeportalen.web.Prose;

/** Why a measure of the adopted version is not to be in the new one. */
public class LeaveOutForm {

    @Prose(max = 1000, required = true)
    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
