package no.parorendeportalen.strategy;

/**
 * An owner's part in a measure.
 *
 * @param address the owner's name as part of an address
 */
public record OwnerDetails(String name, String address, ResponsibilityRole role) {}
