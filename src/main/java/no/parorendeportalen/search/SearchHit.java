package no.parorendeportalen.search;

import java.util.UUID;

/**
 * Something that was found.
 *
 * @param path where it is shown, below the municipality
 * @param summary empty where there is none
 */
public record SearchHit(SearchKind kind, UUID subject, String path, String title, String summary) {}
