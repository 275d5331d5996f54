package no.parorendeportalen.competence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.stereotype.Component;

/** What a row of the competence plan says, in words. */
@Component
class PlanTrail {

    private final Courses courses;
    private final StaffRoles roles;
    private final UnitService units;

    PlanTrail(Courses courses, StaffRoles roles, UnitService units) {
        this.courses = courses;
        this.roles = roles;
        this.units = units;
    }

    /** What the units and the roles are called. */
    record Names(UnitTree tree, Map<UUID, String> roles) {

        String of(Whom whom) {
            return whom.role() != null
                    ? roles.getOrDefault(whom.role(), "")
                    : tree.now(whom.unit())
                            .or(() -> tree.find(whom.unit()))
                            .map(UnitDetails::name)
                            .orElse("");
        }
    }

    Names names() {
        return names(units.units(), roles.all());
    }

    private static Names names(UnitTree tree, List<RoleChoice> all) {
        return new Names(tree, all.stream().collect(Collectors.toMap(RoleChoice::id, RoleChoice::title)));
    }

    /** The course, and whom it is for. */
    String label(PlanRow row) {
        return course(row.course()) + ": " + names().of(row.whom());
    }

    /** The same, where the units and the roles have been read already: one query. */
    String label(PlanRowDetails row, UnitTree tree, List<RoleChoice> all) {
        return course(row.course()) + ": " + names(tree, all).of(row.whom());
    }

    private String course(UUID id) {
        return courses.findById(id).map(Course::label).orElse("");
    }

    TrailEntry revised(PlanRow row, PlanRowDetails before) {
        var after = row.details();
        var names = names();
        return TrailEntry.of("competence_plan.revised", row.id(), label(row))
                .changing("course", course(before.course()), course(after.course()))
                .changing("planWhom", names.of(before.whom()), names.of(after.whom()))
                .changing("dueOn", before.deadline().on(), after.deadline().on())
                .changing(
                        "repeatYears",
                        before.deadline().repeatYears(),
                        after.deadline().repeatYears())
                .changing("measures", before.measure(), after.measure());
    }

    TrailEntry added(PlanRow row) {
        return TrailEntry.of("competence_plan.added", row.id(), label(row))
                .changing("dueOn", null, row.details().deadline().on());
    }

    TrailEntry removed(PlanRow row) {
        return TrailEntry.of("competence_plan.removed", row.id(), label(row));
    }

    TrailEntry restored(PlanRow row) {
        return TrailEntry.of("competence_plan.restored", row.id(), label(row));
    }
}
