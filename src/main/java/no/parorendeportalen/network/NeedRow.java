package no.parorendeportalen.network;

import java.util.UUID;

/** A unit is to have somebody in a role. */
record NeedRow(UUID role, UUID unit) {}
