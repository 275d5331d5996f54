package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;

/** Who has which role where, and where nobody has it, as it is today. Made of a few lists, so that a page costs the same however many there are. */
final class Seats {

    private final List<RoleLine> roles;
    private final Map<UUID, Set<UUID>> needs;
    private final Map<UUID, Map<UUID, List<PostRow>>> posts;
    private final UnitTree tree;
    private final Map<UUID, String> colleagues;
    private final LocalDate today;

    /** @param colleagues names of those who work here now */
    Seats(
            List<RoleLine> roles,
            List<NeedRow> needs,
            List<PostRow> posts,
            UnitTree tree,
            Map<UUID, String> colleagues,
            LocalDate today) {
        this.roles = roles;
        this.needs = needs.stream()
                .collect(Collectors.groupingBy(NeedRow::role, Collectors.mapping(NeedRow::unit, Collectors.toSet())));
        this.posts = posts.stream().collect(Collectors.groupingBy(PostRow::role, Collectors.groupingBy(PostRow::unit)));
        this.tree = tree;
        this.colleagues = colleagues;
        this.today = today;
    }

    /** By role, then as the units stand in the tree. */
    List<RoleSeat> all() {
        return roles.stream().flatMap(it -> of(it).stream()).toList();
    }

    /** Of a role: where somebody has it or is to have it. */
    List<RoleSeat> of(RoleLine role) {
        var units = new LinkedHashSet<UUID>(needs.getOrDefault(role.id(), Set.of()));
        units.addAll(posts.getOrDefault(role.id(), Map.of()).keySet());
        return tree.all().stream()
                .filter(it -> units.contains(it.id()))
                .map(it -> at(role, it))
                .toList();
    }

    /** Of a role in a unit, whether or not anybody has it or is to have it. */
    RoleSeat at(RoleLine role, UnitDetails unit) {
        var here = posts.getOrDefault(role.id(), Map.of()).getOrDefault(unit.id(), List.of());
        var holders = here.stream().filter(it -> !it.deputy()).map(this::holder).toList();
        return new RoleSeat(
                role,
                unit.id(),
                unit.name(),
                holders,
                here.stream().filter(PostRow::deputy).map(this::holder).toList(),
                needs.getOrDefault(role.id(), Set.of()).contains(unit.id()),
                holders.isEmpty() ? above(role, unit) : null);
    }

    private RoleSeat.@Nullable Above above(RoleLine role, UnitDetails unit) {
        var byUnit = posts.getOrDefault(role.id(), Map.of());
        var found = new ArrayList<RoleSeat.Above>();
        tree.upFrom(unit.id()).stream()
                .skip(1)
                .forEach(at -> byUnit.getOrDefault(at.id(), List.of()).stream()
                        .filter(it -> !it.deputy())
                        .map(it -> new RoleSeat.Above(at.name(), holder(it), it.coversBelow()))
                        .forEach(found::add));
        // Who serves the unit comes before who is nearer and does not.
        return found.stream()
                .filter(RoleSeat.Above::serves)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(null);
    }

    Holder holder(PostRow post) {
        var name = Optional.ofNullable(post.account()).map(colleagues::get);
        return new Holder(
                post.id(),
                post.account(),
                name.orElse(post.person()),
                post.account() != null && name.isEmpty(),
                post.deputy(),
                post.coversBelow(),
                post.phone() == null ? null : new PhoneNumber(post.phone()),
                post.email(),
                post.contactNote(),
                post.since(),
                post.until(),
                Freshness.of(post.checkedOn(), post.nextCheck(), today));
    }

    /** What somebody looks for, where it is. */
    List<RoleSeat> among(RoleFilter filter) {
        var words = SoughtWords.of(filter.words());
        return roles.stream()
                .filter(it -> filter.role() == null || filter.role().equals(it.slug()))
                .filter(it -> filter.area() == null || it.isFor(filter.area()))
                .flatMap(it -> near(it, filter.unit()))
                .filter(it -> !filter.gaps() || it.isGap())
                .filter(it -> words.in(text(it)))
                .toList();
    }

    /** In a unit and those below it; also who is above, where the unit itself has nobody. */
    private Stream<RoleSeat> near(RoleLine role, @Nullable UUID unit) {
        var seats = of(role);
        if (unit == null) {
            return seats.stream();
        }
        var within = seats.stream().filter(it -> tree.isWithin(it.unit(), unit)).toList();
        var own = within.stream().anyMatch(it -> it.unit().equals(unit))
                ? Stream.<RoleSeat>empty()
                : tree.find(unit).stream().map(it -> at(role, it)).filter(it -> it.above() != null);
        return Stream.concat(own, within.stream());
    }

    private static String text(RoleSeat seat) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(seat.role().title(), seat.role().plural(), seat.unitName()),
                                seat.role().words().stream()),
                        Stream.concat(seat.holders().stream(), seat.deputies().stream())
                                .map(Holder::person)
                                .filter(Objects::nonNull))
                .collect(Collectors.joining(" "));
    }
}
