package no.parorendeportalen.calendar.web;

import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** Why an event does not take place. */
public class CancelForm {

    @Prose(max = 500, required = true)
    private String reason = "";

    private @Nullable Long version;

    static CancelForm of(@Nullable Long version) {
        var form = new CancelForm();
        form.version = version;
        return form;
    }

    long knownVersion() {
        return version == null ? -1 : version;
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
