package no.parorendeportalen.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.strategy.MeasureLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the one who is signed in is to learn and has learnt. Nothing of anybody else. */
@Service
@Transactional(readOnly = true)
public class TrainingService {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final CourseService courses;
    private final PlanRows plan;
    private final Completions completions;
    private final StaffRoles roles;
    private final UnitService units;
    private final MeasureLookup measures;
    private final CurrentMember member;
    private final Clock clock;

    TrainingService(
            CourseService courses,
            PlanRows plan,
            Completions completions,
            StaffRoles roles,
            UnitService units,
            MeasureLookup measures,
            CurrentMember member,
            Clock clock) {
        this.courses = courses;
        this.plan = plan;
        this.completions = completions;
        this.roles = roles;
        this.units = units;
        this.measures = measures;
        this.member = member;
        this.clock = clock;
    }

    /** @param page counted from 1 */
    public TrainingOverview overview(CourseFilter filter, int page) {
        var who = member.get();
        var tree = units.units();
        return new TrainingOverview(
                tree.now(who.unit()).map(UnitDetails::name).orElse(null),
                due(tree, roles.of(who.account())),
                completions.own(who.account()),
                courses.find(filter, page),
                roles.all());
    }

    /**
     * What the one who is signed in is to take, the most pressing first, what is done last. One query.
     *
     * @param roles ids of the contact roles that they have
     */
    public List<DueCourse> due(UnitTree tree, Set<UUID> roles) {
        var who = member.get();
        var rows = plan.of(who.account(), orNowhere(meaning(who, tree)), orNowhere(roles));
        return DueCourse.of(rows, LocalDate.now(clock));
    }

    /** The units for which a row means somebody of this one: it, those above it, and those that one of them took over from. */
    private static Set<UUID> meaning(Member who, UnitTree tree) {
        return tree.now(who.unit())
                .map(here -> tree.all().stream()
                        .filter(it -> tree.now(it.id())
                                .filter(now -> tree.isWithin(here.id(), now.id()))
                                .isPresent())
                        .map(UnitDetails::id)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Set<UUID> orNowhere(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOWHERE) : ids;
    }

    /**
     * A course, and how the one who is signed in stands with it.
     *
     * @throws no.parorendeportalen.shared.NotFound if staff see no such course
     */
    public CourseReading read(String slug) {
        var who = member.get();
        var course = courses.at(slug);
        var due = due(units.units(), roles.of(who.account())).stream()
                .filter(it -> it.course().equals(course.id()))
                .findFirst();
        var numbers = new HashSet<>(course.measures());
        due.ifPresent(it -> numbers.addAll(it.measures()));
        return new CourseReading(
                course,
                due.orElse(null),
                completions.days(who.account(), course.id()),
                roles.named(course.roles()),
                measures.byNumbers(numbers));
    }
}
