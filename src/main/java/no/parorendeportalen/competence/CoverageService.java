package no.parorendeportalen.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the people of a unit have come with what the plan asks of them, for who leads the unit and nobody else. What they have taken beside
 * the plan is their own. Five queries, however many people and courses there are.
 */
@Service
@Transactional(readOnly = true)
public class CoverageService {

    private final CurrentMember member;
    private final UnitService units;
    private final Colleagues colleagues;
    private final PlanRows plan;
    private final StaffRoles roles;
    private final Completions completions;
    private final Clock clock;

    CoverageService(
            CurrentMember member,
            UnitService units,
            Colleagues colleagues,
            PlanRows plan,
            StaffRoles roles,
            Completions completions,
            Clock clock) {
        this.member = member;
        this.units = units;
        this.colleagues = colleagues;
        this.plan = plan;
        this.roles = roles;
        this.completions = completions;
        this.clock = clock;
    }

    /** @throws NotFound if who is signed in leads no unit */
    public Coverage mine() {
        var led = member.leads().orElseThrow(() -> new NotFound("leads no unit"));
        var tree = units.units();
        var unit = tree.now(led).orElseThrow(() -> new NotFound("unit"));
        var people = colleagues.inUnits(within(unit, tree));
        var rows = plan.all().stream().filter(PlanLine::listed).toList();
        var rolesOf = rolesOf(rows);
        var done = people.isEmpty()
                ? Map.<UUID, Map<UUID, LocalDate>>of()
                : completions.latest(people.stream().map(Colleague::account).toList()).stream()
                        .collect(Collectors.groupingBy(Done::account, Collectors.toMap(Done::course, Done::on)));
        var asked = new Asked(tree, rows, rolesOf, done, LocalDate.now(clock));
        return new Coverage(unit.name(), people.size(), asked.of(people));
    }

    private static Set<UUID> within(UnitDetails unit, UnitTree tree) {
        return tree.all().stream()
                .map(UnitDetails::id)
                .filter(it -> tree.isWithin(it, unit.id()))
                .collect(Collectors.toSet());
    }

    /** The roles of each person, of those that the plan asks anything of. */
    private Map<UUID, Set<UUID>> rolesOf(List<PlanLine> rows) {
        var asked = rows.stream().map(PlanLine::role).filter(Objects::nonNull).collect(Collectors.toSet());
        return asked.isEmpty() ? Map.of() : roles.ofEach(asked);
    }

    private record Asked(
            UnitTree tree,
            List<PlanLine> rows,
            Map<UUID, Set<UUID>> roles,
            Map<UUID, Map<UUID, LocalDate>> done,
            LocalDate today) {

        /** By title. */
        List<Coverage.OfCourse> of(List<Colleague> people) {
            var courses = new TreeMap<String, Map<UUID, List<PlanLine>>>(NorwegianOrder.names());
            rows.forEach(it -> courses.computeIfAbsent(it.title(), title -> new TreeMap<>())
                    .computeIfAbsent(it.course(), course -> new ArrayList<>())
                    .add(it));
            return courses.values().stream()
                    .flatMap(it -> it.values().stream())
                    .map(it -> course(it, people))
                    .filter(it -> !it.people().isEmpty())
                    .toList();
        }

        private Coverage.OfCourse course(List<PlanLine> rows, List<Colleague> people) {
            var asked = people.stream()
                    .flatMap(it -> person(rows, it).stream())
                    .sorted(Comparator.comparing(Coverage.OfPerson::isDone))
                    .toList();
            return new Coverage.OfCourse(rows.get(0).title(), rows.get(0).slug(), asked);
        }

        private Optional<Coverage.OfPerson> person(List<PlanLine> rows, Colleague who) {
            var mine = roles.getOrDefault(who.account(), Set.of());
            var on = done.getOrDefault(who.account(), Map.of());
            var meant = rows.stream()
                    .filter(it -> it.whom().means(who.unit(), mine, tree))
                    .map(it -> it.takenOn(on.get(it.course())))
                    .toList();
            return DueCourse.of(meant, today).stream()
                    .findFirst()
                    .map(it -> new Coverage.OfPerson(
                            who.name(),
                            tree.now(who.unit()).map(UnitDetails::name).orElse(""),
                            it.state(),
                            it.dueOn(),
                            it.doneOn()));
        }
    }
}
