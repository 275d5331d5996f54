package no.parorendeportalen.document.web;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.document.WriteDocument;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How a document begins: with a title, and why it is there. */
public class NewDocumentForm {

    @Line(max = 120)
    private String title = "";

    @Prose(max = 20_000)
    private String purpose = "";

    @Line(max = 80, required = false)
    @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{validation.kept.slug}")
    private String slug = "";

    private @Nullable UUID ownerUnit;

    private @Nullable UUID id = UUID.randomUUID();

    static NewDocumentForm of(@Nullable UUID ownerUnit) {
        var form = new NewDocumentForm();
        form.ownerUnit = ownerUnit;
        return form;
    }

    /** Its title must give an address, where none is chosen. */
    void checkAddress(Errors errors) {
        if (slug.isEmpty() && !title.isBlank() && Slug.orElse(title, "").isEmpty()) {
            errors.rejectValue("slug", "kept.slugNeeded");
        }
    }

    /** Somebody else has used the address. */
    void addressTaken(Errors errors) {
        errors.rejectValue("slug", "kept.slugTaken");
        id = UUID.randomUUID();
    }

    /** Whether a document says what the form says: the same form may have been sent before with other words. */
    boolean isBeginningOf(DocumentFolder folder) {
        var draft = folder.draft();
        return draft == null
                || draft.text().title().equals(title) && draft.text().purpose().equals(purpose);
    }

    /** With the same words as it was sent with before it makes nothing more; with others it makes another. */
    void sentBefore(Errors errors) {
        errors.reject("document.sentBefore");
        id = UUID.randomUUID();
    }

    WriteDocument command(DocumentKind kind) {
        return new WriteDocument(
                Objects.requireNonNullElseGet(id, UUID::randomUUID),
                kind,
                slug.isEmpty() ? null : slug,
                new DocumentSettings(
                        ownerUnit, null, Set.of(), Set.of(), false, DocumentSettings.USUAL_MONTHS, Set.of()),
                new VersionText(title, purpose, "", "", List.of(), "", false, List.of(), List.of(), List.of()),
                null,
                false);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public @Nullable UUID getOwnerUnit() {
        return ownerUnit;
    }

    public void setOwnerUnit(@Nullable UUID ownerUnit) {
        this.ownerUnit = ownerUnit;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
