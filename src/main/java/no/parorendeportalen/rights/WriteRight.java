package no.parorendeportalen.rights;

import java.util.UUID;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a right, or says anew what one says.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 * @param section "§ 2-8"; empty where the law as a whole gives it
 * @param lawUrl where the law itself can be read
 * @param gives what one can get and ask for, Markdown
 * @param who whom the law gives it to
 * @param deadline in words; null where there is none, or none is known
 */
public record WriteRight(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
        String title,
        String law,
        String section,
        @Nullable String lawUrl,
        String gives,
        String who,
        @Nullable String deadline,
        Upkeep upkeep) {}
