package no.parorendeportalen.contact.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.contact.ContactDetails;
import no.parorendeportalen.contact.ContactKind;
import no.parorendeportalen.contact.OnHolidays;
import no.parorendeportalen.contact.OpeningHours;
import no.parorendeportalen.contact.OpeningHours.Rule;
import no.parorendeportalen.contact.WriteContact;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about a contact point. {@link HoursRules} knows what hours must fit together. */
public class ContactForm extends AddressedForm {

    @Line(max = 120)
    private String name = "";

    @Line(max = 200)
    private String rings = "";

    @NotNull
    private @Nullable ContactKind kind = ContactKind.LINE;

    @Line(max = 500, required = false)
    private String about = "";

    @Line(max = 20, required = false)
    private String phone = "";

    @Line(max = 254, required = false)
    @Email
    private String email = "";

    @Line(max = 500, required = false)
    private String chat = "";

    @Line(max = 500, required = false)
    private String url = "";

    @Line(max = 300, required = false)
    private String address = "";

    private @Nullable UUID unit;

    @NotNull
    private @Nullable Rule rule = Rule.WEEKLY;

    private List<@Valid WeekRow> week = new ArrayList<>();

    @NotNull
    private @Nullable OnHolidays holidays = OnHolidays.CLOSED;

    private List<@Valid ExceptionRow> exceptions = new ArrayList<>();

    @Line(max = 300, required = false)
    private String hoursNote = "";

    private boolean free;

    private boolean anonymous;

    private Set<Audience> audience = new LinkedHashSet<>();

    private Set<UUID> situations = new LinkedHashSet<>();

    private Set<String> languages = new LinkedHashSet<>();

    @Min(1)
    @Max(20)
    private @Nullable Integer front;

    static ContactForm empty() {
        var form = new ContactForm();
        form.begin();
        form.week.add(new WeekRow());
        form.languages.add("nb");
        return form;
    }

    static ContactForm of(ContactDetails contact) {
        var written = contact.written();
        var hours = written.hours();
        var form = new ContactForm();
        form.fill(contact.kept());
        form.name = written.name();
        form.rings = written.rings();
        form.kind = written.kind();
        form.about = written.about();
        form.phone = written.phone() == null ? "" : written.phone().spaced();
        form.email = orEmpty(written.email());
        form.chat = orEmpty(written.chat());
        form.url = orEmpty(written.url());
        form.address = orEmpty(written.address());
        form.unit = written.unit();
        form.rule = hours.rule();
        form.week.addAll(WeekRow.of(hours.weekly()));
        form.holidays = hours.holidays();
        hours.exceptions().stream().map(ExceptionRow::of).forEach(form.exceptions::add);
        form.hoursNote = hours.note();
        form.free = written.free();
        form.anonymous = written.anonymous();
        form.audience.addAll(written.audience());
        form.situations.addAll(written.situations());
        form.languages.addAll(written.languages());
        form.front = written.front();
        return form;
    }

    /** What must fit together, beyond what each field says of itself. */
    void check(Errors errors) {
        if (!phone.isEmpty() && PhoneNumber.of(phone).isEmpty()) {
            errors.rejectValue("phone", "phone");
        }
        checkLink("chat", chat, errors);
        checkLink("url", url, errors);
        if (Stream.of(phone, email, chat, url, address).allMatch(String::isEmpty)) {
            errors.rejectValue("phone", "noWay");
        }
        HoursRules.check(this, errors);
    }

    private static void checkLink(String field, String written, Errors errors) {
        if (!written.isEmpty() && !written.matches("https?://[!-~]+")) {
            errors.rejectValue(field, "link");
        }
    }

    /** Only of a form whose hours are right. */
    OpeningHours hours() {
        var isWeekly = rule == Rule.WEEKLY;
        return new OpeningHours(
                Objects.requireNonNull(rule),
                isWeekly
                        ? week.stream()
                                .filter(it -> !it.isEmpty())
                                .flatMap(it -> it.weekly().stream())
                                .toList()
                        : List.of(),
                Objects.requireNonNull(holidays),
                exceptions.stream()
                        .filter(it -> !it.isEmpty())
                        .map(ExceptionRow::exception)
                        .toList(),
                hoursNote);
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteContact command(UUID contact, @Nullable Long since) {
        return new WriteContact(
                contact,
                since,
                chosenSlug(),
                name,
                rings,
                Objects.requireNonNull(kind),
                about,
                PhoneNumber.of(phone).orElse(null),
                orNull(email),
                orNull(chat),
                orNull(url),
                orNull(address),
                unit,
                hours(),
                anonymous,
                free,
                audience,
                situations,
                List.copyOf(languages),
                front,
                upkeep());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    protected String called() {
        return name;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRings() {
        return rings;
    }

    public void setRings(String rings) {
        this.rings = rings;
    }

    public @Nullable ContactKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ContactKind kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getChat() {
        return chat;
    }

    public void setChat(String chat) {
        this.chat = chat;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public @Nullable Rule getRule() {
        return rule;
    }

    public void setRule(@Nullable Rule rule) {
        this.rule = rule;
    }

    public List<WeekRow> getWeek() {
        return week;
    }

    public void setWeek(List<WeekRow> week) {
        this.week = week;
    }

    public @Nullable OnHolidays getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable OnHolidays holidays) {
        this.holidays = holidays;
    }

    public List<ExceptionRow> getExceptions() {
        return exceptions;
    }

    public void setExceptions(List<ExceptionRow> exceptions) {
        this.exceptions = exceptions;
    }

    public String getHoursNote() {
        return hoursNote;
    }

    public void setHoursNote(String hoursNote) {
        this.hoursNote = hoursNote;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public Set<Audience> getAudience() {
        return audience;
    }

    public void setAudience(Set<Audience> audience) {
        this.audience = audience;
    }

    public Set<UUID> getSituations() {
        return situations;
    }

    public void setSituations(Set<UUID> situations) {
        this.situations = situations;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages;
    }

    public @Nullable Integer getFront() {
        return front;
    }

    public void setFront(@Nullable Integer front) {
        this.front = front;
    }
}
