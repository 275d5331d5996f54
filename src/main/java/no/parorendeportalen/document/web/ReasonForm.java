package no.parorendeportalen.document.web;

import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** Why something is done to a version. */
public class ReasonForm {

    @Prose(max = 1000, required = true)
    private String reason = "";

    private @Nullable Long version;

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

    /** The version that the form was filled in from: one that none has where it was left out. */
    long knownVersion() {
        return version == null ? -1 : version;
    }
}
