package no.parorendeportalen.offer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.OfferWritten;
import no.parorendeportalen.offer.WriteOffer;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.PageOrder;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an editor writes about an offer, part by part as the offer has them. Each part is a class above this one, so that the fields of the page
 * keep plain names; this one adds whether the offer stands.
 */
@PageOrder({
    "title",
    "slug",
    "summary",
    "kind",
    "formerNames",
    "words",
    "forWhom",
    "audience",
    "ageFrom",
    "ageTo",
    "situations",
    "whatYouGet",
    "price",
    "priceText",
    "access",
    "steps",
    "waiting",
    "afterwards",
    "complaint",
    "url",
    "channels",
    "times",
    "schedule",
    "places",
    "languages",
    "interpreter",
    "providers",
    "contacts",
    "rights",
    "measures",
    "status",
    "notice",
    "visibleFrom",
    "visibleTo",
    "front",
    "staff"
})
public class OfferForm extends OfferLinksForm {

    @NotNull
    private @Nullable OfferStatus status = OfferStatus.OPEN;

    @Prose(max = 500)
    private String notice = "";

    private @Nullable LocalDate visibleFrom;

    private @Nullable LocalDate visibleTo;

    @Min(1)
    @Max(99)
    private @Nullable Integer front;

    static OfferForm empty() {
        var form = new OfferForm();
        form.begin();
        form.getLanguages().add("nb");
        return form;
    }

    static OfferForm of(OfferWritten offer) {
        var form = new OfferForm();
        form.fill(offer.kept());
        form.say(offer.texts());
        form.choose(offer.facets());
        form.hang(offer.links());
        form.stand(offer.standing());
        return form;
    }

    private void stand(OfferStanding standing) {
        status = standing.status();
        notice = orEmpty(standing.notice());
        visibleFrom = standing.visibleFrom();
        visibleTo = standing.visibleTo();
        front = standing.front();
    }

    /** What only the fields together can show to be wrong. */
    void check(Errors errors) {
        checkAges(errors);
        if (visibleFrom != null && visibleTo != null && visibleFrom.isAfter(visibleTo)) {
            errors.rejectValue("visibleTo", "beforeTheFirst");
        }
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteOffer command(UUID offer, @Nullable Long since) {
        return new WriteOffer(offer, since, chosenSlug(), texts(), facets(), links(), standing(), upkeep());
    }

    private OfferStanding standing() {
        return new OfferStanding(Objects.requireNonNull(status), orNull(notice), visibleFrom, visibleTo, front);
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(OfferWritten saved, OfferEditingChoices choices) {
        return OfferEditingParts.between(of(saved), this, choices);
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

    public @Nullable LocalDate getVisibleFrom() {
        return visibleFrom;
    }

    public void setVisibleFrom(@Nullable LocalDate visibleFrom) {
        this.visibleFrom = visibleFrom;
    }

    public @Nullable LocalDate getVisibleTo() {
        return visibleTo;
    }

    public void setVisibleTo(@Nullable LocalDate visibleTo) {
        this.visibleTo = visibleTo;
    }

    public @Nullable Integer getFront() {
        return front;
    }

    public void setFront(@Nullable Integer front) {
        this.front = front;
    }
}
