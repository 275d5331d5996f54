package no.parorendeportalen.situation;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a situation, or says anew what one says.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 * @param heading "Pårørende til noen med demens"
 * @param text Markdown
 * @param words that carers search by
 * @param child whether children choose among it too
 * @param place in the order of situations, from 1
 */
public record WriteSituation(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        String title,
        String heading,
        String lead,
        String text,
        List<String> words,
        boolean child,
        int place,
        Upkeep upkeep) {}
