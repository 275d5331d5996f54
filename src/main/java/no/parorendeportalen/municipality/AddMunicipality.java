package no.parorendeportalen.municipality;

/**
 * Gives a municipality its portal.
 *
 * @param name without the word "kommune"
 * @param number the official four digits (Statistisk sentralbyrå, standard for kommuneinndeling)
 */
public record AddMunicipality(MunicipalityAddress address, String name, String number, Palette palette) {}
