package no.parorendeportalen.calendar.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.calendar.EventKind;
import no.parorendeportalen.calendar.EventSaid;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.calendar.SignUp;
import no.parorendeportalen.calendar.WriteEvent;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import no.parorendeportalen.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about an event. */
public class EventForm extends AddressedForm {

    private static final String HOUR = "|([01]?[0-9]|2[0-3])[.:][0-5][0-9]";
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH.mm");

    @Line(max = 120)
    private String title = "";

    @NotNull
    private @Nullable EventKind kind;

    @NotNull
    private @Nullable LocalDate day;

    @Line(max = 5)
    @Pattern(regexp = HOUR, message = "{validation.hour}")
    private String from = "";

    @Line(max = 5)
    @Pattern(regexp = HOUR, message = "{validation.hour}")
    private String to = "";

    private @Nullable LocalDate lastDay;

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
        form.day = said.time().day();
        form.from = HOURS.format(said.time().starts());
        form.to = HOURS.format(said.time().ends());
        form.lastDay = lastDay(said.time());
        form.about = said.about();
        form.offer = said.offer();
        form.place = said.place();
        form.onlineUrl = Objects.requireNonNullElse(said.onlineUrl(), "");
        form.signUp = Objects.requireNonNullElse(said.signUp().words(), "");
        form.signUpUrl = Objects.requireNonNullElse(said.signUp().url(), "");
        form.signUpBy = said.signUp().by();
        return form;
    }

    private static @Nullable LocalDate lastDay(EventTime time) {
        return time.isOneDay() ? null : time.ends().toLocalDate();
    }

    /** What only the fields together can show to be wrong. */
    void check(Errors errors) {
        if (errors.hasFieldErrors("day")
                || errors.hasFieldErrors("from")
                || errors.hasFieldErrors("to")
                || day == null) {
            return;
        }
        if (lastDay != null && lastDay.isBefore(day)) {
            errors.rejectValue("lastDay", "endsBeforeItStarts");
        } else if (!end(day).isAfter(day.atTime(hour(from)))) {
            errors.rejectValue("to", "endsBeforeItStarts");
        } else if (!EventTime.isInOrder(day.atTime(hour(from)), end(day))) {
            errors.rejectValue("to", "timeIsSkipped");
        }
        if (signUpBy != null && signUpBy.isAfter(day)) {
            errors.rejectValue("signUpBy", "afterItStarts");
        }
    }

    private LocalDateTime end(LocalDate first) {
        return Objects.requireNonNullElse(lastDay, first).atTime(hour(to));
    }

    private static LocalTime hour(String written) {
        var parts = written.split("[.:]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteEvent command(UUID event, @Nullable Long since) {
        return new WriteEvent(event, since, since == null ? chosenSlug() : null, said(), upkeep());
    }

    private EventSaid said() {
        var first = Objects.requireNonNull(day);
        return new EventSaid(
                title,
                Objects.requireNonNull(kind),
                new EventTime(first.atTime(hour(from)), end(first)),
                offer,
                about,
                place,
                orNull(onlineUrl),
                new SignUp(orNull(signUp), orNull(signUpUrl), signUpBy));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * What differs from the version that somebody else has saved.
     *
     * @param names of offers and places, and of kinds by their constants' names
     */
    List<Part> differences(EventWritten saved, Map<Object, String> names) {
        var said = saved.said();
        var time = said.time();
        return List.of(
                Part.of("eventForm.title", said.title(), title),
                Part.of("eventForm.kind", name(said.kind(), names), name(kind, names)),
                Part.of("eventForm.day", text(time.day()), text(day)),
                Part.of("eventForm.from", HOURS.format(time.starts()), HOURS.format(hour(from))),
                Part.of("eventForm.to", HOURS.format(time.ends()), HOURS.format(hour(to))),
                Part.of("eventForm.lastDay", text(lastDay(time)), text(lastDay)),
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

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
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

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
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
