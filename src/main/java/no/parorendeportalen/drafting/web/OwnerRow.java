package no.parorendeportalen.drafting.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import no.parorendeportalen.strategy.OwnerDetails;
import no.parorendeportalen.strategy.ResponsibilityRole;
import no.parorendeportalen.strategy.WriteMeasure.OwnerPart;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** Who answers for a measure. A row without a name is none. */
public class OwnerRow {

    @Line(max = 120, required = false)
    private String name = "";

    @NotNull
    private @Nullable ResponsibilityRole role = ResponsibilityRole.RESPONSIBLE;

    private boolean mayBeNew;

    static OwnerRow of(OwnerDetails owner) {
        var row = new OwnerRow();
        row.name = owner.name();
        row.role = owner.role();
        return row;
    }

    boolean isEmpty() {
        return Written.saysNothing(name);
    }

    OwnerPart part() {
        return new OwnerPart(name, Objects.requireNonNull(role), mayBeNew);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable ResponsibilityRole getRole() {
        return role;
    }

    public void setRole(@Nullable ResponsibilityRole role) {
        this.role = role;
    }

    public boolean isMayBeNew() {
        return mayBeNew;
    }

    public void setMayBeNew(boolean mayBeNew) {
        this.mayBeNew = mayBeNew;
    }
}
