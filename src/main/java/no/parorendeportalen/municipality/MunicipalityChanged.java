package no.parorendeportalen.municipality;

/**
 * What pages show of a municipality has changed: its name, its palette, how it is reached. Told when this process sees it, whoever changed it.
 *
 * @param address of its pages
 */
public record MunicipalityChanged(String address) {}
