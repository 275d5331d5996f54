package no.parorendeportalen.admin.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** What can be said of a unit. Each page asks for a part of it. */
public class UnitForm {

    /** The pages that ask for a name. */
    interface Named extends Default {}

    /** The pages that ask for the unit above. */
    interface Placed extends Default {}

    /** The page that ends a unit. */
    interface Ended extends Default {}

    @Line(max = 120, groups = Named.class)
    private String name = "";

    @NotNull(groups = Placed.class)
    private @Nullable UUID parent;

    private @Nullable UUID successor;

    @NotNull(groups = Ended.class)
    private @Nullable LocalDate on;

    private @Nullable Long version;

    private boolean confirmed;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID parent) {
        this.parent = parent;
    }

    public @Nullable UUID getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable UUID successor) {
        this.successor = successor;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** The version that was read; where it did not come along, none that there is. */
    long versionRead() {
        return version == null ? -1 : version;
    }
}
