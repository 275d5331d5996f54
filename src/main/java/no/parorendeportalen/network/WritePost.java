package no.parorendeportalen.network;

import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Says who has a role in a unit, or says it anew. The role and the unit are a post's for life. A unit that is to have somebody and has nobody is no
 * post: it is said by {@link RoleDesk#need}.
 *
 * @param version that the form was filled in from; null to make one
 */
public record WritePost(UUID id, @Nullable Long version, UUID role, UUID unit, PostSaid said, Upkeep upkeep) {}
