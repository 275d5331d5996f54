package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the competence plan, and the course it is about.
 *
 * @param listed whether staff see the course
 * @param done the latest day that whoever is asked for took it; null where they did not, or nobody is asked for
 */
record PlanLine(
        UUID id,
        UUID course,
        String slug,
        String title,
        TrainingForm form,
        @Nullable Integer minutes,
        @Nullable UUID unit,
        @Nullable UUID role,
        LocalDate dueOn,
        @Nullable Integer repeatYears,
        @Nullable Integer measure,
        boolean listed,
        @Nullable LocalDate done) {

    Whom whom() {
        return new Whom(unit, role);
    }

    Deadline deadline() {
        return new Deadline(dueOn, repeatYears);
    }

    /** The same, of somebody who took it last on a day. */
    PlanLine takenOn(@Nullable LocalDate day) {
        return new PlanLine(
                id, course, slug, title, form, minutes, unit, role, dueOn, repeatYears, measure, listed, day);
    }
}
