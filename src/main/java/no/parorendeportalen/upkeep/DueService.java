package no.parorendeportalen.upkeep;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.upkeep.DueFilter.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be looked at, of every kind: one query over all of them, then one for each kind on the page. */
@Service
@Transactional(readOnly = true)
public class DueService {

    static final int PAGE_SIZE = 25;

    private static final String PUBLIC = "t.published = true and t.removed = false";
    private static final String NOT_CHECKED = "t.nextCheck is null";
    private static final String OVERDUE = "t.nextCheck < :today";
    private static final String THINGS = "things";
    private static final String REPORTS = "reports";

    private final EntityManager entities;
    private final KeptTypes types;
    private final Map<KeptKind, String> conditions;
    private final List<AlsoWaiting> others;
    private final UnitService units;
    private final Clock clock;

    DueService(
            EntityManager entities,
            KeptTypes types,
            List<KeptWhile> conditions,
            List<AlsoWaiting> others,
            UnitService units,
            Clock clock) {
        this.others = others;
        this.entities = entities;
        this.types = types;
        this.conditions = conditions.stream().collect(Collectors.toMap(KeptWhile::kind, KeptWhile::condition));
        this.units = units;
        this.clock = clock;
    }

    private record Waiting(KeptKind kind, UUID id, @Nullable LocalDate nextCheck) {}

    /** How many there are of each kind, in order. */
    public List<KindCount> counts() {
        return rows(union(
                                types.kinds(),
                                kind -> "select '%s', %s, %s, %s, %s from %s t where t.removed = false"
                                        .formatted(
                                                kind.name(),
                                                counted("t.published = true"),
                                                counted("t.published = false"),
                                                counted("t.published = true and " + asked(kind) + " and "
                                                        + NOT_CHECKED),
                                                counted("t.published = true and " + asked(kind) + " and " + OVERDUE),
                                                name(kind)))
                        .setParameter("today", LocalDate.now(clock)))
                .map(it -> new KindCount(
                        KeptKind.valueOf((String) it[0]), count(it[1]), count(it[2]), count(it[3]), count(it[4])))
                .sorted(Comparator.comparing(KindCount::kind))
                .toList();
    }

    /** How much waits, in one query. */
    public ToDo toDo() {
        var query = entities.createQuery(Stream.of(
                        types.kinds().stream()
                                .map(kind -> "select '%s', count(t.id) from %s t where %s and %s and %s"
                                        .formatted(THINGS, name(kind), PUBLIC, asked(kind), state(null))),
                        Stream.of(
                                "select '%s', count(r.id) from ErrorReport r where r.state = :open".formatted(REPORTS)),
                        others.stream().map(AlsoWaiting::jpql))
                .flatMap(it -> it)
                .collect(Collectors.joining(" union all ")));
        var counts = rows(query.setParameter("today", LocalDate.now(clock)).setParameter("open", ReportState.OPEN))
                .collect(Collectors.groupingBy(it -> (String) it[0], Collectors.summingInt(it -> count(it[1]))));
        return new ToDo(
                counts.getOrDefault(THINGS, 0),
                counts.getOrDefault(REPORTS, 0),
                others.stream()
                        .map(it -> new ToDo.Other(it, counts.getOrDefault(it.key(), 0)))
                        .toList());
    }

    /** How many things of some units wait, in one query. */
    public int count(Collection<UUID> owners) {
        return owners.isEmpty()
                ? 0
                : waiting(new DueFilter(null, Set.copyOf(owners), null)).size();
    }

    /** @param page counted from 1 */
    public DueList list(DueFilter filter, int page) {
        var waiting = waiting(filter);
        var pages = Math.max(1, (waiting.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var shown = Math.min(page, pages);
        var first = (shown - 1) * PAGE_SIZE;
        var on = waiting.subList(first, Math.min(waiting.size(), first + PAGE_SIZE));
        return new DueList(waiting.size(), shown, pages, states(on));
    }

    /** A unit and those below it. */
    public Set<UUID> within(UUID unit) {
        var tree = units.units();
        return tree.all().stream()
                .filter(it -> tree.isWithin(it.id(), unit))
                .map(it -> it.id())
                .collect(Collectors.toSet());
    }

    private List<Waiting> waiting(DueFilter filter) {
        var kinds = filter.kind() == null ? types.kinds() : Set.of(filter.kind());
        var query = union(
                kinds,
                kind -> "select '%s', t.id, t.nextCheck from %s t where %s and %s and %s%s"
                        .formatted(
                                kind.name(),
                                name(kind),
                                PUBLIC,
                                asked(kind),
                                state(filter.state()),
                                owners(filter.owners())));
        query.setParameter("today", LocalDate.now(clock));
        if (filter.owners() != null && !filter.owners().isEmpty()) {
            query.setParameter("owners", filter.owners());
        }
        return rows(query)
                .map(it -> new Waiting(KeptKind.valueOf((String) it[0]), (UUID) it[1], (LocalDate) it[2]))
                .sorted(Comparator.comparing(
                                Waiting::nextCheck, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Waiting::kind)
                        .thenComparing(Waiting::id))
                .toList();
    }

    private static String state(@Nullable State state) {
        var either = "(" + NOT_CHECKED + " or " + OVERDUE + ")";
        return state == null ? either : either + " and t.nextCheck is " + (state == State.DUE ? "not null" : "null");
    }

    private static String owners(@Nullable Collection<UUID> owners) {
        return owners == null ? "" : owners.isEmpty() ? " and t.ownerUnit is null" : " and t.ownerUnit in (:owners)";
    }

    private List<KeptState> states(List<Waiting> waiting) {
        var today = LocalDate.now(clock);
        var found = waiting.stream()
                .collect(Collectors.groupingBy(Waiting::kind, Collectors.mapping(Waiting::id, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(it -> entities
                        .createQuery(
                                "from %s t where t.id in (:ids)".formatted(name(it.getKey())), types.of(it.getKey()))
                        .setParameter("ids", it.getValue())
                        .getResultList()
                        .stream())
                .collect(Collectors.toMap(KeptThing::id, it -> it.keptState(today)));
        return waiting.stream()
                .map(it -> found.get(it.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private String asked(KeptKind kind) {
        return "(" + conditions.getOrDefault(kind, "true = true") + ")";
    }

    private String name(KeptKind kind) {
        return types.of(kind).getSimpleName();
    }

    private static String counted(String condition) {
        return "count(case when %s then 1 end)".formatted(condition);
    }

    private Query union(Collection<KeptKind> kinds, Function<KeptKind, String> select) {
        return entities.createQuery(kinds.stream().map(select).collect(Collectors.joining(" union all ")));
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    private static int count(Object counted) {
        return Math.toIntExact((Long) counted);
    }
}
