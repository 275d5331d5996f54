package no.parorendeportalen.upkeep;

/**
 * What the public sees of a municipality's offers and support has changed.
 *
 * @param municipality its address
 */
public record ContentChanged(String municipality) {}
