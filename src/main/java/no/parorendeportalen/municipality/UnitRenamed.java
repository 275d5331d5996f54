package no.parorendeportalen.municipality;

import java.util.UUID;

/** A unit has got another name, in the transaction that gives it. What was adopted keeps the name before. */
public record UnitRenamed(UUID unit, String before, String after) {}
