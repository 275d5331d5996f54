package no.parorendeportalen.competence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has which contact role today, and what the roles are called. */
@Component
class RoleHolders {

    Set<UUID> rolesOf(UUID account) {
        return Set.of();
    }

    /** The roles of each who has any of these, by account. */
    Map<UUID, Set<UUID>> rolesOfEach(Collection<UUID> roles) {
        return Map.of();
    }

    List<RoleChoice> all() {
        return List.of();
    }
}
