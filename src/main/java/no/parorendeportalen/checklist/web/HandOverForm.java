package no.parorendeportalen.checklist.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.checklist.RunLine;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who is to have a run from now on. */
public class HandOverForm {

    private @Nullable Long version;

    private @Nullable UUID unit;

    @NotNull
    private @Nullable UUID responsible;

    /** @param responsible whom they had chosen in another unit, who may have come along; null where nobody is chosen yet */
    static HandOverForm of(long version, UUID unit, @Nullable UUID responsible) {
        var form = new HandOverForm();
        form.version = version;
        form.unit = unit;
        form.responsible = responsible;
        return form;
    }

    /** Somebody else has done something with the run, or the unit has no name for it; from now on the form builds on what is saved. */
    void overtaken(RunLine now, Errors errors) {
        if (now.version() == knownVersion()) {
            errors.rejectValue("responsible", "runNoLabel");
        } else {
            errors.rejectValue(
                    "responsible",
                    "runChanged",
                    new Object[] {Objects.requireNonNullElse(now.responsible(), "–")},
                    null);
        }
        version = now.version();
    }

    /** The version that the form was filled in from: one that none has where it was left out. */
    long knownVersion() {
        return version == null ? -1 : version;
    }

    /** Only of a form without errors. */
    UUID chosen() {
        return Objects.requireNonNull(responsible);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public @Nullable UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable UUID responsible) {
        this.responsible = responsible;
    }
}
