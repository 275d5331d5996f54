package no.parorendeportalen.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.competence.DueCourse;
import no.parorendeportalen.competence.TrainingService;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.network.MeetingDetails;
import no.parorendeportalen.network.NetworkService;
import no.parorendeportalen.network.RoleGap;
import no.parorendeportalen.network.RoleService;
import no.parorendeportalen.upkeep.DueService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the front page of somebody together, in seven queries whatever there is: the units, what {@link FrontRows} reads of several rooms, and
 * one each of the rooms that reckon with what they have.
 */
@Service
@Transactional(readOnly = true)
public class FrontService {

    private final UnitService units;
    private final FrontRows rows;
    private final StaffPlanService plans;
    private final TrainingService training;
    private final NetworkService networks;
    private final RoleService roles;
    private final DueService due;
    private final Clock clock;

    FrontService(
            UnitService units,
            FrontRows rows,
            StaffPlanService plans,
            TrainingService training,
            NetworkService networks,
            RoleService roles,
            DueService due,
            Clock clock) {
        this.units = units;
        this.rows = rows;
        this.plans = plans;
        this.training = training;
        this.networks = networks;
        this.roles = roles;
        this.due = due;
        this.clock = clock;
    }

    /** @param who is signed in */
    public Front of(Member who) {
        var tree = units.units();
        var own = tree.now(who.unit()).map(UnitDetails::id).orElse(null);
        var below = within(tree, own);
        var read = rows.of(who, own == null ? Set.of() : Set.of(own), above(tree, own), below);
        return new Front(
                read.of(FrontBox.APPROVE),
                read.of(FrontBox.READ),
                courses(tree, read.roles()),
                read.of(FrontBox.LATE),
                due.count(below),
                own == null ? List.of() : gaps(own, tree),
                meetings(who.account()),
                read.of(FrontBox.RUN),
                read.of(FrontBox.LIST),
                read.of(FrontBox.FRESH),
                plans.of(tree, own, read.plan()));
    }

    private List<FrontLine> courses(UnitTree tree, Set<UUID> held) {
        return training.due(tree, held).stream()
                .filter(it -> !it.isDone())
                .limit(FrontRows.MOST)
                .map(this::course)
                .toList();
    }

    private FrontLine course(DueCourse course) {
        return line(FrontBox.TRAINING, course.title(), course.staffPath(), null, course.dueOn());
    }

    private List<FrontLine> gaps(UUID own, UnitTree tree) {
        return roles.gaps(own, tree).stream()
                .limit(FrontRows.MOST)
                .map(FrontService::gap)
                .toList();
    }

    private static FrontLine gap(RoleGap gap) {
        return new FrontLine(gap.role(), gap.path(), null, gap.unitName(), null, null);
    }

    private List<FrontLine> meetings(UUID account) {
        return networks.nextOf(account, FrontRows.MOST).stream()
                .map(this::meeting)
                .toList();
    }

    private FrontLine meeting(MeetingDetails meeting) {
        var day = meeting.time().starts().toLocalDate();
        var title = meeting.network().title();
        return meeting.isCancelled()
                ? new FrontLine(title, meeting.path(), null, null, day, "front.staff.off")
                : line(FrontBox.MEETING, title, meeting.path(), meeting.said().place(), day);
    }

    private FrontLine line(FrontBox box, String title, String path, @Nullable String note, @Nullable LocalDate day) {
        return new FrontLine(title, path, null, note, day, box.dayKey(day, LocalDate.now(clock)));
    }

    private static Set<UUID> above(UnitTree tree, @Nullable UUID unit) {
        return unit == null
                ? Set.of()
                : tree.upFrom(unit).stream().map(UnitDetails::id).collect(Collectors.toSet());
    }

    private static Set<UUID> within(UnitTree tree, @Nullable UUID unit) {
        return unit == null
                ? Set.of()
                : tree.all().stream()
                        .map(UnitDetails::id)
                        .filter(it -> tree.isWithin(it, unit))
                        .collect(Collectors.toSet());
    }
}
