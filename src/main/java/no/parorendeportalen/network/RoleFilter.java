package no.parorendeportalen.network;

import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param words in the role, the unit or the person; all of them
 * @param role the last part of its address; null for all
 * @param unit itself and those below it; null for all
 * @param area null for all
 * @param gaps only where nobody is
 */
public record RoleFilter(
        String words,
        @Nullable String role,
        @Nullable UUID unit,
        @Nullable ServiceArea area,
        boolean gaps) {

    public static final RoleFilter ALL = new RoleFilter("", null, null, null, false);
}
