package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the public reaches those who have a role: numbers and addresses of the role, never a person. */
@Service
@Transactional(readOnly = true)
public class PublicRoles {

    private static final Comparator<Way> LAST_CHECKED =
            Comparator.comparing(it -> it.freshness().checkedOn(), Comparator.nullsLast(Comparator.reverseOrder()));

    private final ContactRoles roles;
    private final RolePosts posts;
    private final UnitService units;
    private final Clock clock;

    PublicRoles(ContactRoles roles, RolePosts posts, UnitService units, Clock clock) {
        this.roles = roles;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A role, and how it is reached in each unit; in none where only staff know who it is.
     *
     * @param key names it within the page
     */
    public record Reached(String key, String title, String summary, List<Way> ways) {}

    /**
     * @param note when one can ring; empty where that is not said
     * @param freshness when somebody last said that it is right
     */
    public record Way(
            String unit,
            @Nullable PhoneNumber phone,
            @Nullable String email,
            String note,
            Freshness freshness) {

        boolean isSameAs(Way other) {
            return unit.equals(other.unit)
                    && Objects.equals(phone, other.phone)
                    && Objects.equals(email, other.email)
                    && note.equals(other.note);
        }
    }

    /** By title; three queries. */
    public List<Reached> all() {
        var today = LocalDate.now(clock);
        var ways = posts.reached(today).stream().collect(Collectors.groupingBy(PublicPost::role));
        var tree = units.units();
        return roles.published().stream()
                .map(ContactRole::line)
                .sorted(Comparator.comparing(RoleLine::title, NorwegianOrder.names()))
                .map(it -> new Reached(
                        it.slug(), it.title(), it.summary(), ways(ways.getOrDefault(it.id(), List.of()), tree, today)))
                .toList();
    }

    /**
     * As the units stand in the tree; a deputy only where who has the role is not reached otherwise, and what several are reached by once, as
     * it was last checked.
     */
    private static List<Way> ways(List<PublicPost> posts, UnitTree tree, LocalDate today) {
        var byUnit = posts.stream().collect(Collectors.groupingBy(PublicPost::unit));
        var ways = new ArrayList<Way>();
        for (var unit : tree.all()) {
            var here = byUnit.getOrDefault(unit.id(), List.of());
            var holders = here.stream().filter(it -> !it.deputy()).toList();
            (holders.isEmpty() ? here : holders)
                    .stream()
                            .map(it -> way(unit, it, today))
                            .sorted(LAST_CHECKED)
                            .filter(it -> ways.stream().noneMatch(it::isSameAs))
                            .forEach(ways::add);
        }
        return ways;
    }

    private static Way way(UnitDetails unit, PublicPost post, LocalDate today) {
        return new Way(
                unit.name(),
                post.phone() == null ? null : new PhoneNumber(post.phone()),
                post.email(),
                post.contactNote(),
                Freshness.of(post.checkedOn(), post.nextCheck(), today));
    }
}
