package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.strategy.MeasureBrief;
import org.jspecify.annotations.Nullable;

/**
 * A course, and how somebody stands with it.
 *
 * @param due null where nobody has said that they are to take it
 * @param days that they took it, the latest first
 * @param roles that it is for
 * @param measures that it is there because of, and that they are to take it because of
 */
public record CourseReading(
        CourseDetails course,
        @Nullable DueCourse due,
        List<LocalDate> days,
        List<RoleChoice> roles,
        List<MeasureBrief> measures) {}
