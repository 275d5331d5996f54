package no.parorendeportalen.strategy;

/** An owner is a unit of the municipality or a role in it; never a named person. */
enum OwnerKind {
    UNIT,
    ROLE
}
