package no.parorendeportalen.strategy;

/**
 * What the public sees of a municipality's strategy has changed.
 *
 * @param municipality its address
 */
public record PublicTextChanged(String municipality) {}
