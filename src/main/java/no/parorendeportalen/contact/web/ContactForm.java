package no.parorendeportalen.contact.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.contact.ContactDetails;
import no.parorendeportalen.contact.ContactKind;
import no.parorendeportalen.contact.WriteContact;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.PageOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an editor writes about a contact point. How to get in touch, and when, are classes above this one, so that the fields of the page keep
 * plain names.
 */
@PageOrder({
    "name",
    "slug",
    "rings",
    "kind",
    "about",
    "phone",
    "email",
    "chat",
    "url",
    "address",
    "unit",
    "rule",
    "week",
    "holidays",
    "exceptions",
    "hoursNote",
    "free",
    "anonymous",
    "audience",
    "situations",
    "languages",
    "front"
})
public class ContactForm extends ContactHoursForm {

    @Line(max = 120)
    private String name = "";

    @Line(max = 200)
    private String rings = "";

    @NotNull
    private @Nullable ContactKind kind = ContactKind.LINE;

    @Line(max = 500, required = false)
    private String about = "";

    private @Nullable UUID unit;

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
        form.getWeek().add(new WeekRow());
        form.languages.add("nb");
        return form;
    }

    static ContactForm of(ContactDetails contact) {
        var written = contact.written();
        var form = new ContactForm();
        form.fill(contact.kept());
        form.name = written.name();
        form.rings = written.rings();
        form.kind = written.kind();
        form.about = written.about();
        form.reach(written);
        form.unit = written.unit();
        form.open(written.hours());
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
        checkWays(errors);
        HoursRules.check(this, errors);
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
                PhoneNumber.of(getPhone()).orElse(null),
                orNull(getEmail()),
                orNull(getChat()),
                orNull(getUrl()),
                orNull(getAddress()),
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

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
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
