package no.parorendeportalen.network.web;

import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** Why a meeting does not take place. */
public class CancelMeetingForm {

    private @Nullable Long version;

    @Prose(max = 500, required = true)
    private String reason = "";

    static CancelMeetingForm of(long version) {
        var form = new CancelMeetingForm();
        form.version = version;
        return form;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
