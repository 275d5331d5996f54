package no.parorendeportalen.offer.web;

import java.util.UUID;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.UpkeepForm;
import no.parorendeportalen.web.Line;
import org.springframework.validation.Errors;

/** The form of something that is known by its name, and has no page of its own. */
public abstract class NamedForm extends UpkeepForm {

    @Line(max = 200)
    private String name = "";

    @Override
    protected void checkNew(Errors errors) {
        if (!name.isBlank() && Slug.orElse(name, "").isEmpty()) {
            errors.rejectValue("name", "noLetters");
        }
    }

    @Override
    protected void taken(Errors errors) {
        errors.rejectValue("name", "nameTaken");
        setId(UUID.randomUUID());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
