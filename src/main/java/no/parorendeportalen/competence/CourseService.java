package no.parorendeportalen.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's courses for its staff: to choose among, to read, and to edit. */
@Service
@Transactional(readOnly = true)
public class CourseService {

    /** Leads to what the leader of a unit sees. */
    private static final String RESERVED = "min-enhet";

    private final Courses courses;
    private final CourseTies ties;
    private final StaffRoles roles;
    private final Keeper keeper;
    private final Clock clock;

    CourseService(Courses courses, CourseTies ties, StaffRoles roles, Keeper keeper, Clock clock) {
        this.courses = courses;
        this.ties = ties;
        this.roles = roles;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** @param page counted from 1 */
    public CourseFinding find(CourseFilter filter, int page) {
        var rows = courses.listed(Freshness.listedSince(today()));
        var rolesOf = courses.roles().stream()
                .collect(Collectors.groupingBy(
                        CourseRole::course, Collectors.mapping(CourseRole::role, Collectors.toSet())));
        var order = NorwegianOrder.names();
        var found = rows.stream()
                .map(it -> new Candidate(it, it.line(rolesOf.getOrDefault(it.id(), Set.of()))))
                .filter(it -> filter.takes(it.row(), it.line()))
                .map(Candidate::line)
                .sorted(Comparator.comparing(CourseLine::title, order).thenComparing(CourseLine::id))
                .toList();
        return CourseFinding.of(found, rows.size(), page);
    }

    private record Candidate(CourseRow row, CourseLine line) {}

    /** @throws NotFound if staff see no such course */
    public CourseDetails at(String slug) {
        return courses.whole(slug)
                .filter(Course::isPublic)
                .map(it -> it.details(today()))
                .orElseThrow(() -> new NotFound("course"));
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        var today = today();
        return courses.all().stream().map(it -> it.keptState(today)).toList();
    }

    /** The contact roles that a course can be for, by title. */
    public List<RoleChoice> roles() {
        return roles.all();
    }

    /** Those that something can be tied to, by title. */
    public List<CourseChoice> choices() {
        return courses.choices();
    }

    /** @throws NotFound if the municipality has no such course */
    public CourseDetails forEditing(UUID id) {
        return keeper.find(Course.class, id).details(today());
    }

    /**
     * Makes a course, or says anew what one says.
     *
     * @throws Stale if somebody else was first, or its address is taken
     */
    @Transactional
    public UUID write(WriteCourse command) {
        if (command.version() == null) {
            return keeper.add(Course.class, command.id(), () -> {
                var course = new Course(command);
                if (course.details(today()).slug().equals(RESERVED)) {
                    throw new Stale(RESERVED);
                }
                return course;
            });
        }
        var course = keeper.toChange(Course.class, command.id(), command.version());
        var before = course.details(today());
        course.revise(command);
        keeper.keep(course, changes(keeper.entry(course, "revised"), before, course.details(today())));
        return course.id();
    }

    private TrailEntry changes(TrailEntry entry, CourseDetails before, CourseDetails after) {
        var told = entry.changing("title", before.title(), after.title())
                .changing("courseProvider", before.provider(), after.provider())
                .changing("courseSummary", before.summary(), after.summary())
                .changing("courseForm", ties.form(before.form()), ties.form(after.form()))
                .changing("url", before.url(), after.url())
                .changing("minutes", before.minutes(), after.minutes())
                .changing("serviceAreas", areas(before), areas(after))
                .changing("forWhom", before.forWhom(), after.forWhom())
                .changing("searchWords", Lines.join(before.words()), Lines.join(after.words()))
                .changing("measures", numbers(before), numbers(after));
        if (!before.roles().equals(after.roles())) {
            told = told.changing("contactRoles", ties.roles(before.roles()), ties.roles(after.roles()));
        }
        return keeper.changing(told, before.kept().upkeep(), after.kept().upkeep());
    }

    private String areas(CourseDetails course) {
        return ties.areas(course.serviceAreas());
    }

    private static String numbers(CourseDetails course) {
        return course.measures().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
