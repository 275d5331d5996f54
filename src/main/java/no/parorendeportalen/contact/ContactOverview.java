package no.parorendeportalen.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.situation.SituationLine;

/**
 * All contact points that the public finds, with what they can be found by.
 *
 * @param situations that are published
 * @param units the name of each contact point's unit; a unit that has ended has its successor's
 */
public record ContactOverview(List<ContactCard> contacts, List<SituationLine> situations, Map<UUID, String> units) {}
