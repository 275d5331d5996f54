package no.parorendeportalen.competence;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row of the competence plan is for: a unit with those below it, or those who have a contact role.
 *
 * @param unit null for a role
 * @param role null for a unit
 */
public record Whom(@Nullable UUID unit, @Nullable UUID role) {

    public Whom {
        if ((unit == null) == (role == null)) {
            throw new IllegalArgumentException("Either a unit or a role");
        }
    }

    public static Whom unit(UUID unit) {
        return new Whom(unit, null);
    }

    public static Whom role(UUID role) {
        return new Whom(null, role);
    }

    /**
     * Whether somebody of a unit, who has some roles, is meant.
     *
     * @param at where somebody belongs; null where that is not said
     */
    boolean means(@Nullable UUID at, Set<UUID> roles, UnitTree units) {
        if (role != null) {
            return roles.contains(role);
        }
        var here = units.now(at).map(UnitDetails::id);
        return units.now(unit)
                .filter(it -> here.isPresent() && units.isWithin(here.get(), it.id()))
                .isPresent();
    }
}
