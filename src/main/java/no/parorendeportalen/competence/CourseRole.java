package no.parorendeportalen.competence;

import java.util.UUID;

/** That a course is for a contact role. */
record CourseRole(UUID course, UUID role) {}
