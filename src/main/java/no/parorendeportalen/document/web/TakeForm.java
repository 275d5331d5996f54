package no.parorendeportalen.document.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.document.DocumentFileReader;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * How a file that has been looked at is to come in. The file travels in the form, so that nothing is kept of one that nobody takes in; it
 * is read anew when it comes back, as if it had just been sent.
 */
public class TakeForm {

    /** What becomes of the file. */
    public enum Way {
        /** The next version of the one that has its address. */
        NEXT,
        NEW
    }

    private String content = "";

    @NotNull
    private @Nullable Way way = Way.NEW;

    @Line(max = 80, required = false)
    @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{validation.kept.slug}")
    private String slug = "";

    private @Nullable UUID id = UUID.randomUUID();

    static TakeForm of(byte[] file) {
        var form = new TakeForm();
        form.content = Base64.getUrlEncoder().withoutPadding().encodeToString(file);
        return form;
    }

    byte[] file() {
        try {
            if (content.length() > DocumentFileReader.LARGEST * 2) {
                throw new IllegalArgumentException("Larger than any file that has been looked at");
            }
            return Base64.getUrlDecoder().decode(content);
        } catch (IllegalArgumentException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    UUID newId() {
        return Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public @Nullable Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way way) {
        this.way = way;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
