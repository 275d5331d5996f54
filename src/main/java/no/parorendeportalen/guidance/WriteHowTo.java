package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a way to apply, or says anew what one says.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 * @param needs what one needs at hand; may be empty
 * @param steps in order, at least one
 */
public record WriteHowTo(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        String title,
        String lead,
        List<String> needs,
        List<HowToDetails.Step> steps,
        Set<UUID> offers,
        Set<UUID> rights,
        Upkeep upkeep) {}
