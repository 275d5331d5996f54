package no.parorendeportalen.network;

import java.util.UUID;

/**
 * A unit that is to have somebody in a role, and has nobody.
 *
 * @param role its title
 * @param path of the role, below the municipality
 */
public record RoleGap(String role, String path, UUID unit, String unitName) {}
