package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptWhile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a unit had of roles its successor has. Where somebody has the role there already, who comes steps back and is a deputy, so that nobody is
 * lost. Those whose time was over stay with the unit that was. A unit that nobody takes over does not end while somebody has a role in it.
 */
@Component
class RoleSuccession {

    private final ContactRoles roles;
    private final RolePosts posts;
    private final UnitService units;
    private final Keeper keeper;
    private final Clock clock;

    RoleSuccession(ContactRoles roles, RolePosts posts, UnitService units, Keeper keeper, Clock clock) {
        this.roles = roles;
        this.posts = posts;
        this.units = units;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Nobody need confirm what is over. */
    @Bean
    static KeptWhile postsThatLast() {
        return new KeptWhile(KeptKind.ROLE_POST, "t.until is null or t.until >= :today");
    }

    @EventListener
    void handOver(UnitEnded ended) {
        var lasting = posts.in(ended.unit(), LocalDate.now(clock));
        var needed = roles.neededBy(ended.unit());
        if (lasting.isEmpty() && needed.isEmpty()) {
            return;
        }
        if (ended.successor() == null && lasting.stream().anyMatch(it -> !it.isRemoved())) {
            throw new UnitRefused(UnitRefused.Reason.SUCCESSOR_NEEDED);
        }
        var before = name(ended.unit());
        var after = name(ended.successor());
        for (var role : needed) {
            role.handOver(ended.unit(), ended.successor());
            keeper.keep(role, keeper.entry(role, "handedOver").changing("roleUnits", before, after));
        }
        if (ended.successor() != null) {
            move(lasting, ended.successor(), before, after);
        }
    }

    private void move(List<RolePost> lasting, UUID successor, @Nullable String before, @Nullable String after) {
        for (var post : lasting) {
            var said = post.said();
            var from = Objects.requireNonNullElse(said.since(), LocalDate.of(1, 1, 1));
            var to = Objects.requireNonNullElse(said.until(), LocalDate.of(9999, 12, 31));
            var taken =
                    !posts.holders(post.role(), successor, post.id(), from, to).isEmpty();
            post.moveTo(successor, taken);
            keeper.keep(
                    post,
                    keeper.entry(post, "handedOver")
                            .changing("unit", before, after)
                            .changing("deputy", said.deputy(), post.said().deputy()));
        }
    }

    private @Nullable String name(@Nullable UUID unit) {
        return units.units().find(unit).map(it -> it.name()).orElse(null);
    }
}
