package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course, and how somebody stands with it.
 *
 * @param due null where nobody has said that they are to take it
 * @param days that they took it, the latest first
 * @param roles that it is for
 */
public record CourseReading(
        CourseDetails course, @Nullable DueCourse due, List<LocalDate> days, List<RoleChoice> roles, LocalDate today) {}
