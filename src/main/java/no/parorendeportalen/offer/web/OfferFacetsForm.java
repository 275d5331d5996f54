package no.parorendeportalen.offer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.Channel;
import no.parorendeportalen.offer.OfferFacets;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an offer is found by: the second part of {@link OfferForm}. */
public abstract class OfferFacetsForm extends OfferTextsForm {

    @NotNull
    private @Nullable Access access;

    @NotNull
    private @Nullable OfferKind kind;

    @NotNull
    private @Nullable PriceKind price = PriceKind.UNKNOWN;

    @Line(max = 200, required = false)
    private String priceText = "";

    private Set<Audience> audience = new LinkedHashSet<>();

    @Min(0)
    @Max(120)
    private @Nullable Integer ageFrom;

    @Min(0)
    @Max(120)
    private @Nullable Integer ageTo;

    private Set<Channel> channels = new LinkedHashSet<>();

    private Set<TimeOfWeek> times = new LinkedHashSet<>();

    private Set<String> languages = new LinkedHashSet<>();

    private @Nullable Boolean interpreter;

    void choose(OfferFacets facets) {
        access = facets.access();
        kind = facets.kind();
        price = facets.price();
        priceText = orEmpty(facets.priceText());
        audience = new LinkedHashSet<>(facets.audience());
        ageFrom = facets.ageFrom();
        ageTo = facets.ageTo();
        channels = new LinkedHashSet<>(facets.channels());
        times = new LinkedHashSet<>(facets.times());
        languages = new LinkedHashSet<>(facets.languages());
        interpreter = facets.interpreter();
    }

    OfferFacets facets() {
        return new OfferFacets(
                Objects.requireNonNull(access),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(price),
                orNull(priceText),
                audience,
                ageFrom,
                ageTo,
                channels,
                times,
                List.copyOf(languages),
                interpreter);
    }

    /** The youngest is not older than the oldest. */
    void checkAges(Errors errors) {
        if (ageFrom != null && ageTo != null && ageFrom > ageTo) {
            errors.rejectValue("ageTo", "youngerThanTheYoungest");
        }
    }

    public @Nullable Access getAccess() {
        return access;
    }

    public void setAccess(@Nullable Access access) {
        this.access = access;
    }

    public @Nullable OfferKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OfferKind kind) {
        this.kind = kind;
    }

    public @Nullable PriceKind getPrice() {
        return price;
    }

    public void setPrice(@Nullable PriceKind price) {
        this.price = price;
    }

    public String getPriceText() {
        return priceText;
    }

    public void setPriceText(String priceText) {
        this.priceText = priceText;
    }

    public Set<Audience> getAudience() {
        return audience;
    }

    public void setAudience(Set<Audience> audience) {
        this.audience = audience;
    }

    public @Nullable Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(@Nullable Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public @Nullable Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(@Nullable Integer ageTo) {
        this.ageTo = ageTo;
    }

    public Set<Channel> getChannels() {
        return channels;
    }

    public void setChannels(Set<Channel> channels) {
        this.channels = channels;
    }

    public Set<TimeOfWeek> getTimes() {
        return times;
    }

    public void setTimes(Set<TimeOfWeek> times) {
        this.times = times;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages;
    }

    public @Nullable Boolean getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(@Nullable Boolean interpreter) {
        this.interpreter = interpreter;
    }
}
