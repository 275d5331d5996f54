package no.parorendeportalen.municipality;

import java.util.UUID;

/**
 * A municipality as the pages show it.
 *
 * @param address the first part of the path of all its pages
 * @param name without the word "kommune": "Bærum"
 */
public record MunicipalityDetails(
        UUID id, String address, String name, Palette palette, Contact contact, StatementLinks statements) {}
