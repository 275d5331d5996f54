package no.parorendeportalen.competence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that staff can take.
 *
 * @param since the first day that they could
 */
record CourseInUse(String title, String slug, @Nullable LocalDate since) {}
