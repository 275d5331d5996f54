package no.parorendeportalen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person access to the municipality.
 *
 * @param name kept only for a person who has no account yet
 */
public record AddMember(
        String email, String name, Role role, @Nullable UUID unit) {}
