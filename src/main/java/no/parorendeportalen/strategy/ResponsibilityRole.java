package no.parorendeportalen.strategy;

/** In which way an owner answers for a measure. */
public enum ResponsibilityRole {
    RESPONSIBLE,
    CO,
    ON_BEHALF_OF
}
