package no.parorendeportalen.admin.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.util.UUID;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** Who somebody is in the municipality. */
public class UserForm {

    /** The page that adds somebody. */
    interface Added extends Default {}

    @Line(max = 254, groups = Added.class)
    @Email(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]+", groups = Added.class)
    private String email = "";

    @Line(max = 120)
    private String name = "";

    @NotNull
    private @Nullable Role role;

    private @Nullable UUID unit;

    private @Nullable Long version;

    static UserForm of(MemberDetails member) {
        var form = new UserForm();
        form.email = member.email();
        form.name = member.name();
        form.role = member.role();
        form.unit = member.unit();
        form.version = member.version();
        return form;
    }

    /** The version that was read; where it did not come along, none that there is. */
    long versionRead() {
        return version == null ? -1 : version;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
