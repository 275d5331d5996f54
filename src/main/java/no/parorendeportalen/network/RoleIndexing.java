package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitRenamed;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchIndex;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import no.parorendeportalen.upkeep.KeptChanged;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has staff find a role by what it is called and by the units that have it or are to have it; never by a person. */
@Component
class RoleIndexing implements SearchSource {

    private final ContactRoles roles;
    private final RolePosts posts;
    private final UnitService units;
    private final ObjectProvider<SearchIndex> index;
    private final Clock clock;

    RoleIndexing(
            ContactRoles roles, RolePosts posts, UnitService units, ObjectProvider<SearchIndex> index, Clock clock) {
        this.roles = roles;
        this.posts = posts;
        this.units = units;
        this.index = index;
        this.clock = clock;
    }

    @EventListener
    void follow(KeptChanged changed) {
        if (changed.kind() == KeptKind.CONTACT_ROLE) {
            put(changed.id());
        } else if (changed.kind() == KeptKind.ROLE_POST) {
            posts.findById(changed.id()).map(RolePost::role).ifPresent(this::put);
        }
    }

    @EventListener
    void follow(UnitRenamed renamed) {
        all().forEach(index.getObject()::put);
    }

    private void put(UUID role) {
        roles.findById(role)
                .filter(ContactRole::isPublic)
                .ifPresentOrElse(
                        it -> index.getObject().put(entry(it, posts.units(role, today()), units.units())),
                        () -> index.getObject().remove(SearchKind.CONTACT_ROLE, role));
    }

    @Override
    public SearchKind kind() {
        return SearchKind.CONTACT_ROLE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        var tree = units.units();
        var held = posts.on(today()).stream()
                .collect(Collectors.groupingBy(PostRow::role, Collectors.mapping(PostRow::unit, Collectors.toSet())));
        return roles.published().stream()
                .map(it -> entry(it, held.getOrDefault(it.id(), Set.of()), tree))
                .toList();
    }

    private static SearchEntry entry(ContactRole role, Collection<UUID> held, UnitTree tree) {
        var said = role.said();
        var where = tree.all().stream()
                .filter(it -> held.contains(it.id()) || role.units().contains(it.id()))
                .map(UnitDetails::name)
                .collect(Collectors.joining("\n\n"));
        return new SearchEntry(
                SearchKind.CONTACT_ROLE,
                role.id(),
                role.line().path(),
                said.title(),
                List.of(said.plural()),
                said.summary(),
                Stream.of(said.tasks(), said.law(), where)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                said.words());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
