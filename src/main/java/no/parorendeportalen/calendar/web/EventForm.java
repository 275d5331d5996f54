package no.parorendeportalen.calendar.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.calendar.EventKind;
import no.parorendeportalen.calendar.EventSaid;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.calendar.SignUp;
import no.parorendeportalen.calendar.WriteEvent;
import no.parorendeportalen.calendar.WrittenTime;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.PageOrder;
import no.parorendeportalen.web.Prose;
import no.parorendeportalen.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about an event. */
@PageOrder({
    "title",
    "slug",
    "kind",
    "day",
    "from",
    "to",
    "lastDay",
    "offer",
    "place",
    "onlineUrl",
    "signUp",
    "signUpUrl",
    "signUpBy",
    "about"
})
public class EventForm extends EventTimeForm {

    @Line(max = 120)
    private String title = "";

    @NotNull
    private @Nullable EventKind kind;

    @Prose(max = 20_000)
    private String about = "";

    private @Nullable UUID offer;

    private @Nullable UUID place;

    @Line(max = 1000, required = false)
    @WebAddress
    private String onlineUrl = "";

    @Line(max = 300, required = false)
    private String signUp = "";

    @Line(max = 1000, required = false)
    @WebAddress
    private String signUpUrl = "";

    private @Nullable LocalDate signUpBy;

    static EventForm empty() {
        var form = new EventForm();
        form.begin();
        return form;
    }

    static EventForm of(EventWritten event) {
        var said = event.said();
        var form = new EventForm();
        form.fill(event.kept());
        form.title = said.title();
        form.kind = said.kind();
        form.time(WrittenTime.of(said.time()));
        form.about = said.about();
        form.offer = said.offer();
        form.place = said.place();
        form.onlineUrl = orEmpty(said.onlineUrl());
        form.signUp = orEmpty(said.signUp().words());
        form.signUpUrl = orEmpty(said.signUp().url());
        form.signUpBy = said.signUp().by();
        return form;
    }

    /** What only the fields together can show to be wrong. */
    void check(Errors errors) {
        if (time().check(errors) && signUpBy != null && signUpBy.isAfter(Objects.requireNonNull(getDay()))) {
            errors.rejectValue("signUpBy", "afterItStarts");
        }
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteEvent command(UUID event, @Nullable Long since) {
        return new WriteEvent(event, since, since == null ? chosenSlug() : null, said(), upkeep());
    }

    private EventSaid said() {
        return new EventSaid(
                title,
                Objects.requireNonNull(kind),
                time().time(),
                offer,
                about,
                place,
                orNull(onlineUrl),
                new SignUp(orNull(signUp), orNull(signUpUrl), signUpBy));
    }

    /**
     * What differs from the version that somebody else has saved.
     *
     * @param names of offers and places, and of kinds by their constants' names
     */
    List<Part> differences(EventWritten saved, Map<Object, String> names) {
        var said = saved.said();
        var theirs = WrittenTime.of(said.time());
        var yours = time().spelled();
        return List.of(
                Part.of("eventForm.title", said.title(), title),
                Part.of("eventForm.kind", name(said.kind(), names), name(kind, names)),
                Part.of("eventForm.day", text(theirs.day()), text(yours.day())),
                Part.of("eventForm.from", theirs.from(), yours.from()),
                Part.of("eventForm.to", theirs.to(), yours.to()),
                Part.of("eventForm.lastDay", text(theirs.lastDay()), text(yours.lastDay())),
                Part.of("eventForm.about", said.about(), about),
                Part.of("eventForm.offer", name(said.offer(), names), name(offer, names)),
                Part.of("eventForm.place", name(said.place(), names), name(place, names)),
                Part.of("eventForm.onlineUrl", said.onlineUrl(), onlineUrl),
                Part.of("eventForm.signUp", said.signUp().words(), signUp),
                Part.of("eventForm.signUpUrl", said.signUp().url(), signUpUrl),
                Part.of("eventForm.signUpBy", text(said.signUp().by()), text(signUpBy)));
    }

    private static @Nullable String name(@Nullable Object key, Map<Object, String> names) {
        return key == null ? null : names.get(key);
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

    public @Nullable EventKind getKind() {
        return kind;
    }

    public void setKind(@Nullable EventKind kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public @Nullable UUID getOffer() {
        return offer;
    }

    public void setOffer(@Nullable UUID offer) {
        this.offer = offer;
    }

    public @Nullable UUID getPlace() {
        return place;
    }

    public void setPlace(@Nullable UUID place) {
        this.place = place;
    }

    public String getOnlineUrl() {
        return onlineUrl;
    }

    public void setOnlineUrl(String onlineUrl) {
        this.onlineUrl = onlineUrl;
    }

    public String getSignUp() {
        return signUp;
    }

    public void setSignUp(String signUp) {
        this.signUp = signUp;
    }

    public String getSignUpUrl() {
        return signUpUrl;
    }

    public void setSignUpUrl(String signUpUrl) {
        this.signUpUrl = signUpUrl;
    }

    public @Nullable LocalDate getSignUpBy() {
        return signUpBy;
    }

    public void setSignUpBy(@Nullable LocalDate signUpBy) {
        this.signUpBy = signUpBy;
    }
}
