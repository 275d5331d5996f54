package no.parorendeportalen.drafting.web;

import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** Why a piece is taken out. */
public class RemoveForm {

    @Prose(max = 1000, required = true)
    private String reason = "";

    private @Nullable Integer mergedInto;

    private @Nullable Long version;

    static RemoveForm of(Place place) {
        var form = new RemoveForm();
        form.version = place.version();
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The number of the measure that now says it. */
    public @Nullable Integer getMergedInto() {
        return mergedInto;
    }

    public void setMergedInto(@Nullable Integer mergedInto) {
        this.mergedInto = mergedInto;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
