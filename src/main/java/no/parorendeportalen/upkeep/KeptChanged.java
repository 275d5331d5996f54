package no.parorendeportalen.upkeep;

import java.util.UUID;

/**
 * Something that is kept true has been made, changed, published, removed or taken back; inside the transaction that did it, after it was
 * written. Whoever keeps an index of such things writes it anew here.
 */
public record KeptChanged(KeptKind kind, UUID id, boolean isPublic) {}
