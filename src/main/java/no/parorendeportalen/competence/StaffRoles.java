package no.parorendeportalen.competence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.network.RoleHolders;
import no.parorendeportalen.network.RoleLine;
import no.parorendeportalen.network.RoleService;
import org.springframework.stereotype.Component;

/** The contact roles, as far as training goes: what they are called, and who has them today. One query each. */
@Component
class StaffRoles {

    private final RoleService roles;
    private final RoleHolders holders;

    StaffRoles(RoleService roles, RoleHolders holders) {
        this.roles = roles;
        this.holders = holders;
    }

    /** By title. */
    List<RoleChoice> all() {
        return choices(roles.roleChoices());
    }

    List<RoleChoice> named(Collection<UUID> some) {
        return some.isEmpty() ? List.of() : choices(roles.byIds(some));
    }

    Set<UUID> of(UUID account) {
        return roles.heldBy(account).stream().map(RoleLine::id).collect(Collectors.toSet());
    }

    /** Which of the roles each has, by account. */
    Map<UUID, Set<UUID>> ofEach(Collection<UUID> some) {
        return holders.rolesByAccount(some);
    }

    private static List<RoleChoice> choices(List<RoleLine> lines) {
        return lines.stream()
                .map(it -> new RoleChoice(it.id(), it.path(), it.title()))
                .toList();
    }
}
