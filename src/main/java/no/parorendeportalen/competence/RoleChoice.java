package no.parorendeportalen.competence;

import java.util.UUID;

/**
 * A contact role that a course can be for.
 *
 * @param path where staff read it, below the municipality
 */
public record RoleChoice(UUID id, String path, String title) {}
