package no.parorendeportalen.competence;

import java.util.UUID;

/**
 * A contact role that a course can be for.
 *
 * @param slug the last part of its address
 */
public record RoleChoice(UUID id, String slug, String title) {}
