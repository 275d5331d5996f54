package no.parorendeportalen.offer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.Channel;
import no.parorendeportalen.offer.OfferFacets;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.OfferTexts;
import no.parorendeportalen.offer.OfferWritten;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.offer.WriteOffer;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import no.parorendeportalen.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about an offer. */
public class OfferForm extends AddressedForm {

    @Line(max = 120)
    private String title = "";

    @Prose(max = 2_000)
    private String formerNames = "";

    @Line(max = 300)
    private String summary = "";

    @Prose(max = 5_000)
    private String words = "";

    @Prose(max = 20_000)
    private String forWhom = "";

    @Prose(max = 20_000)
    private String whatYouGet = "";

    @Prose(max = 20_000)
    private String steps = "";

    @Prose(max = 20_000)
    private String afterwards = "";

    @Line(max = 300, required = false)
    private String waiting = "";

    @Prose(max = 20_000)
    private String complaint = "";

    @Line(max = 300, required = false)
    private String schedule = "";

    @Line(max = 1000, required = false)
    @WebAddress
    private String url = "";

    @Prose(max = 20_000)
    private String staff = "";

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

    private Set<UUID> situations = new LinkedHashSet<>();

    private Set<UUID> providers = new LinkedHashSet<>();

    private Set<UUID> contacts = new LinkedHashSet<>();

    private Set<UUID> places = new LinkedHashSet<>();

    private Set<UUID> rights = new LinkedHashSet<>();

    private Set<Integer> measures = new LinkedHashSet<>();

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
        form.languages.add("nb");
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

    private void say(OfferTexts texts) {
        title = texts.title();
        formerNames = Lines.join(texts.formerNames());
        summary = texts.summary();
        words = Lines.join(texts.words());
        forWhom = texts.forWhom();
        whatYouGet = texts.whatYouGet();
        steps = Lines.join(texts.steps());
        afterwards = texts.afterwards();
        waiting = orEmpty(texts.waiting());
        complaint = texts.complaint();
        schedule = orEmpty(texts.schedule());
        url = orEmpty(texts.url());
        staff = texts.staff();
    }

    private void choose(OfferFacets facets) {
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

    private void hang(OfferLinks links) {
        situations = new LinkedHashSet<>(links.situations());
        providers = new LinkedHashSet<>(links.providers());
        contacts = new LinkedHashSet<>(links.contacts());
        places = new LinkedHashSet<>(links.places());
        rights = new LinkedHashSet<>(links.rights());
        measures = new LinkedHashSet<>(links.measures());
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
        if (ageFrom != null && ageTo != null && ageFrom > ageTo) {
            errors.rejectValue("ageTo", "youngerThanTheYoungest");
        }
        if (visibleFrom != null && visibleTo != null && visibleFrom.isAfter(visibleTo)) {
            errors.rejectValue("visibleTo", "beforeTheFirst");
        }
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteOffer command(UUID offer, @Nullable Long since) {
        return new WriteOffer(offer, since, chosenSlug(), texts(), facets(), links(), standing(), upkeep());
    }

    private OfferTexts texts() {
        return new OfferTexts(
                title,
                Lines.of(formerNames),
                summary,
                forWhom,
                whatYouGet,
                Lines.of(steps),
                afterwards,
                orNull(waiting),
                complaint,
                orNull(schedule),
                staff,
                Lines.of(words),
                orNull(url));
    }

    private OfferFacets facets() {
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

    private OfferLinks links() {
        return new OfferLinks(situations, providers, contacts, places, rights, measures);
    }

    private OfferStanding standing() {
        return new OfferStanding(Objects.requireNonNull(status), orNull(notice), visibleFrom, visibleTo, front);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(OfferWritten saved, OfferEditingChoices choices) {
        return OfferEditingParts.between(of(saved), this, choices);
    }

    @Override
    protected String called() {
        return title;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFormerNames() {
        return formerNames;
    }

    public void setFormerNames(String formerNames) {
        this.formerNames = formerNames;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(String forWhom) {
        this.forWhom = forWhom;
    }

    public String getWhatYouGet() {
        return whatYouGet;
    }

    public void setWhatYouGet(String whatYouGet) {
        this.whatYouGet = whatYouGet;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public String getAfterwards() {
        return afterwards;
    }

    public void setAfterwards(String afterwards) {
        this.afterwards = afterwards;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(String schedule) {
        this.schedule = schedule;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
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

    public Set<UUID> getSituations() {
        return situations;
    }

    public void setSituations(Set<UUID> situations) {
        this.situations = situations;
    }

    public Set<UUID> getProviders() {
        return providers;
    }

    public void setProviders(Set<UUID> providers) {
        this.providers = providers;
    }

    public Set<UUID> getContacts() {
        return contacts;
    }

    public void setContacts(Set<UUID> contacts) {
        this.contacts = contacts;
    }

    public Set<UUID> getPlaces() {
        return places;
    }

    public void setPlaces(Set<UUID> places) {
        this.places = places;
    }

    public Set<UUID> getRights() {
        return rights;
    }

    public void setRights(Set<UUID> rights) {
        this.rights = rights;
    }

    public Set<Integer> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<Integer> measures) {
        this.measures = measures;
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
