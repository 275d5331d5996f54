package no.parorendeportalen.competence;

import java.util.UUID;

/** A course to choose in a form. */
public record CourseChoice(UUID id, String title) {}
