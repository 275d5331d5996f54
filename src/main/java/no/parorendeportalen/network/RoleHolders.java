package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has some roles now, for what is asked of those who have them. */
@Service
@Transactional(readOnly = true)
public class RoleHolders {

    private final RolePosts posts;
    private final Clock clock;

    RoleHolders(RolePosts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** Which of the roles each has who has an account here, deputies too, by account. One query. */
    public Map<UUID, Set<UUID>> rolesByAccount(Collection<UUID> roles) {
        return roles.isEmpty()
                ? Map.of()
                : posts.on(LocalDate.now(clock), roles).stream()
                        .filter(it -> it.account() != null)
                        .collect(Collectors.groupingBy(
                                it -> Objects.requireNonNull(it.account()),
                                Collectors.mapping(it -> it.role(), Collectors.toSet())));
    }
}
