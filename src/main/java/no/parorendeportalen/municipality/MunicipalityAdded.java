package no.parorendeportalen.municipality;

/**
 * A municipality has got its portal.
 *
 * @param address of its pages
 */
public record MunicipalityAdded(String address) {}
