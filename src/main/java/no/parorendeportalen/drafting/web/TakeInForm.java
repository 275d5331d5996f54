package no.parorendeportalen.drafting.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a measure of the adopted version is to stand in the new one. */
public class TakeInForm {

    @NotNull
    private @Nullable UUID area;

    public @Nullable UUID getArea() {
        return area;
    }

    public void setArea(@Nullable UUID area) {
        this.area = area;
    }
}
