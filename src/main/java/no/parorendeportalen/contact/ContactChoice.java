package no.parorendeportalen.contact;

import java.util.UUID;

/** A contact point to choose in a form. */
public record ContactChoice(UUID id, String key, String name) {}
