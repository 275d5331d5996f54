package no.parorendeportalen.rights;

import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * A right in a list, or where an offer shows it.
 *
 * @param slug the last part of its address
 * @param section "§ 2-8"; empty where the law as a whole gives it
 * @param lawUrl where the law itself can be read; null where that is not known
 * @param who whom the law gives it to
 * @param deadline in words; null where there is none, or none is known
 */
public record RightLine(
        UUID id,
        String slug,
        String title,
        String law,
        String section,
        @Nullable String lawUrl,
        String who,
        @Nullable String deadline,
        Freshness freshness) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** By law; in it, what should have been checked comes last, the rest as the law has it: § 2-8 before § 2-10. */
    static Comparator<RightLine> inOrder() {
        return Comparator.comparing(RightLine::law, NorwegianOrder.names())
                .thenComparing(it -> it.freshness.state() == Freshness.State.DUE)
                .thenComparing(it -> NUMBER.matcher(it.section)
                        .replaceAll(found ->
                                "0".repeat(Math.max(0, 4 - found.group().length())) + found.group()))
                .thenComparing(RightLine::title);
    }

    /** Where its page is, below the municipality. */
    public String path() {
        return "/rettigheter/" + slug;
    }

    boolean isListed() {
        return freshness.state() != Freshness.State.STALE;
    }
}
