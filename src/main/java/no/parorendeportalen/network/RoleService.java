package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact roles and who has them, for staff: what is published, as it is today. */
@Service
@Transactional(readOnly = true)
public class RoleService {

    private final ContactRoles roles;
    private final RolePosts posts;
    private final RoleGaps gaps;
    private final Networks networks;
    private final UnitService units;
    private final Colleagues colleagues;
    private final Clock clock;

    RoleService(
            ContactRoles roles,
            RolePosts posts,
            RoleGaps gaps,
            Networks networks,
            UnitService units,
            Colleagues colleagues,
            Clock clock) {
        this.roles = roles;
        this.posts = posts;
        this.gaps = gaps;
        this.networks = networks;
        this.units = units;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Who has which role where: five queries, however many there are. */
    public RoleOverview find(RoleFilter filter) {
        var all = roleChoices();
        var tree = units.units();
        var seats = new Seats(all, roles.needs(), posts.on(today()), tree, names(), today());
        return new RoleOverview(
                all,
                tree.open(),
                seats.among(filter),
                Math.toIntExact(seats.all().stream().filter(RoleSeat::isGap).count()));
    }

    /** @throws NotFound if staff see no such role */
    public RoleDetails at(String slug) {
        var role = roles.seen(slug).orElseThrow(() -> new NotFound("contact role"));
        var line = role.line();
        var written = role.written(today());
        var needs =
                written.units().stream().map(it -> new NeedRow(role.id(), it)).toList();
        var seats =
                new Seats(List.of(line), needs, posts.on(today(), List.of(role.id())), units.units(), names(), today());
        return new RoleDetails(
                line,
                written.said(),
                seats.of(line),
                networks.of(role.id()).stream().map(Network::line).toList(),
                written.measures(),
                written.kept());
    }

    /** To choose: all that are published, by title, in one query. */
    public List<RoleLine> roleChoices() {
        return lines(roles.published());
    }

    /** The published ones among some, by title, in one query. */
    public List<RoleLine> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : lines(roles.among(ids).stream().filter(ContactRole::isPublic).toList());
    }

    /** Who has a role now anywhere, deputies too: those who have an account here. One query. */
    public Set<UUID> holders(UUID role) {
        return posts.accounts(role, today());
    }

    /** The roles that somebody has now, as a deputy too. One query. */
    public List<RoleLine> heldBy(UUID account) {
        return lines(posts.heldBy(account, today()));
    }

    /** What a unit and those below it are to have and lack. Two queries. */
    public List<RoleGap> gaps(UUID unit) {
        return gaps(unit, units.units());
    }

    /** As the other one, by a tree that has been read already: one query. */
    public List<RoleGap> gaps(UUID unit, UnitTree tree) {
        return gaps.within(unit, tree, today());
    }

    private Map<UUID, String> names() {
        return colleagues.all().stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
    }

    private static List<RoleLine> lines(List<ContactRole> found) {
        return found.stream()
                .map(ContactRole::line)
                .sorted(Comparator.comparing(RoleLine::title, NorwegianOrder.names()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
