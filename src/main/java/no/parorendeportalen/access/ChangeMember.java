package no.parorendeportalen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes what the municipality knows of a person.
 *
 * @param version the one that the change was made upon
 * @param name null to leave it; somebody whom another municipality knows too cannot be renamed
 */
public record ChangeMember(
        UUID account,
        long version,
        @Nullable String name,
        Role role,
        @Nullable UUID unit,
        boolean active) {}
