package no.parorendeportalen.offer.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.OfferWritten;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** Whether one can have an offer now, and what is to be said about it. */
public class OfferStandingForm {

    @NotNull
    private @Nullable OfferStatus status;

    @Prose(max = 500)
    private String notice = "";

    private @Nullable Long version;

    static OfferStandingForm of(OfferWritten offer) {
        var form = new OfferStandingForm();
        form.status = offer.standing().status();
        form.notice = Objects.requireNonNullElse(offer.standing().notice(), "");
        form.version = offer.kept().version();
        return form;
    }

    /** The rest stays as it is. */
    OfferStanding instead(OfferStanding saved) {
        return new OfferStanding(
                Objects.requireNonNull(status),
                notice.isEmpty() ? null : notice,
                saved.visibleFrom(),
                saved.visibleTo(),
                saved.front());
    }

    long knownVersion() {
        return version == null ? -1 : version;
    }

    public @Nullable OfferStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable OfferStatus status) {
        this.status = status;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
