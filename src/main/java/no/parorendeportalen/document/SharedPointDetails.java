package no.parorendeportalen.document;

import java.util.UUID;

/**
 * A point that checklists have in common, to be edited or chosen.
 *
 * @param slug what files name it by
 * @param lists how many checklists in force have it
 */
public record SharedPointDetails(UUID id, long version, String slug, SharedPointWording wording, int lists) {}
