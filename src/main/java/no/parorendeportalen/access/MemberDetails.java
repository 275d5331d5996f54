package no.parorendeportalen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the municipality, or did.
 *
 * @param account the person's, the same in every municipality
 * @param version of what the municipality knows of them, for {@link ChangeMember}
 * @param unit where they belong; null where that is not said
 * @param active false for somebody who no longer has access
 * @param hasPassword false for somebody who has not chosen one yet
 */
public record MemberDetails(
        UUID account,
        long version,
        String name,
        String email,
        Role role,
        @Nullable UUID unit,
        boolean active,
        boolean hasPassword) {}
