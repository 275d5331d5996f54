package no.parorendeportalen.upkeep;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form of something with a page of its own: it can be given the last part of that page's address when it is made, and never after. */
public abstract class AddressedForm extends UpkeepForm {

    @Line(max = 80, required = false)
    @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{validation.kept.slug}")
    private String slug = "";

    /** Null where the address is taken from the title. */
    protected @Nullable String chosenSlug() {
        return slug.isEmpty() ? null : slug;
    }

    /** Of a new thing: its title must give an address, where none is chosen. */
    public void checkAddress(String title, Errors errors) {
        if (slug.isEmpty() && !title.isBlank() && Slug.orElse(title, "").isEmpty()) {
            errors.rejectValue("slug", "kept.slugNeeded");
        }
    }

    /** Somebody else has used the address, or the same form was sent with another one. */
    public void addressTaken(Errors errors) {
        errors.rejectValue("slug", "kept.slugTaken");
        setId(UUID.randomUUID());
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
