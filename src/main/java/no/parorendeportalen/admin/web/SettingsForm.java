package no.parorendeportalen.admin.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import no.parorendeportalen.municipality.Contact;
import no.parorendeportalen.municipality.MunicipalitySettings;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.municipality.StatementLinks;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.shared.SecureLink;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What an administrator sets for the municipality. */
public class SettingsForm {

    @Line(max = 80)
    private String name = "";

    @Line(max = 80, required = false)
    private String contactName = "";

    @Line(max = 30, required = false)
    private String phone = "";

    @Line(max = 254, required = false)
    @Email(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")
    private String email = "";

    @Line(max = 120, required = false)
    private String opening = "";

    @NotNull
    private @Nullable Palette palette;

    @NotNull
    @Min(1)
    @Max(12)
    private @Nullable Integer term;

    @NotNull
    @Min(1)
    @Max(12)
    private @Nullable Integer revisedEvery;

    @Line(max = SecureLink.LONGEST, required = false)
    private String privacy = "";

    @Line(max = SecureLink.LONGEST, required = false)
    private String accessibility = "";

    private @Nullable Long version;

    static SettingsForm of(MunicipalitySettings settings) {
        var form = new SettingsForm();
        form.name = settings.name();
        form.contactName = written(settings.contact().name());
        form.phone = written(settings.contact().phone());
        form.email = written(settings.contact().email());
        form.opening = written(settings.contact().opening());
        form.palette = settings.palette();
        form.term = settings.term();
        form.revisedEvery = settings.revisedEvery();
        form.privacy = written(settings.statements().privacy());
        form.accessibility = written(settings.statements().accessibility());
        form.version = settings.version();
        return form;
    }

    private static String written(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static @Nullable String filled(String written) {
        return written.isEmpty() ? null : written;
    }

    /** What no single field can tell by a constraint. */
    void check(BindingResult errors) {
        if (!phone.isEmpty() && PhoneNumber.of(phone).isEmpty()) {
            errors.rejectValue("phone", "phone");
        }
        if (!privacy.isEmpty() && SecureLink.of(privacy).isEmpty()) {
            errors.rejectValue("privacy", "link");
        }
        if (!accessibility.isEmpty() && SecureLink.of(accessibility).isEmpty()) {
            errors.rejectValue("accessibility", "link");
        }
        if (term != null && revisedEvery != null && revisedEvery > term) {
            errors.rejectValue("revisedEvery", "withinTerm");
        }
    }

    /** Only of a form without errors. */
    MunicipalitySettings settings() {
        return new MunicipalitySettings(
                version == null ? -1 : version,
                name,
                Objects.requireNonNull(palette),
                new Contact(filled(contactName), filled(phone), filled(email), filled(opening)),
                new StatementLinks(filled(privacy), filled(accessibility)),
                Objects.requireNonNull(term),
                Objects.requireNonNull(revisedEvery));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
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

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public @Nullable Palette getPalette() {
        return palette;
    }

    public void setPalette(@Nullable Palette palette) {
        this.palette = palette;
    }

    public @Nullable Integer getTerm() {
        return term;
    }

    public void setTerm(@Nullable Integer term) {
        this.term = term;
    }

    public @Nullable Integer getRevisedEvery() {
        return revisedEvery;
    }

    public void setRevisedEvery(@Nullable Integer revisedEvery) {
        this.revisedEvery = revisedEvery;
    }

    public String getPrivacy() {
        return privacy;
    }

    public void setPrivacy(String privacy) {
        this.privacy = privacy;
    }

    public String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(String accessibility) {
        this.accessibility = accessibility;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
