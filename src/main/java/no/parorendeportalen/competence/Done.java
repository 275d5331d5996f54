package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody has taken a course.
 *
 * @param on the latest day
 */
record Done(UUID account, UUID course, LocalDate on) {}
