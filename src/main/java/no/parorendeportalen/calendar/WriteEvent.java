package no.parorendeportalen.calendar;

import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event, or says anew what one is.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 */
public record WriteEvent(
        UUID id, @Nullable Long version, @Nullable String slug, EventSaid said, Upkeep upkeep) {}
