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

    /** Null where the address is taken from what it is called. */
    protected @Nullable String chosenSlug() {
        return slug.isEmpty() ? null : slug;
    }

    /** What the address is taken from, where none is chosen. */
    protected abstract String called();

    @Override
    protected void checkNew(Errors errors) {
        if (slug.isEmpty() && !called().isBlank() && Slug.orElse(called(), "").isEmpty()) {
            errors.rejectValue("slug", "kept.slugNeeded");
        }
    }

    @Override
    protected void taken(Errors errors) {
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
