package no.parorendeportalen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the municipality in the path knows them.
 *
 * @param account the person's, the same in every municipality
 * @param unit where in the municipality's tree they belong; null where that is not said
 */
public record Member(
        UUID account, String name, Role role, @Nullable UUID unit) {}
