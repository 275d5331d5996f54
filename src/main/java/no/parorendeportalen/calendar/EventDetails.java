package no.parorendeportalen.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.offer.PlaceLine;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * An event as the public reads it.
 *
 * @param slug the last part of its address
 * @param about Markdown
 * @param offer that it is a part of, where the public finds that in lists
 * @param situations of its offer; empty: it fits all of them
 * @param onlineUrl where one takes part from home; null where one cannot
 * @param cancelledBecause why it does not take place; null where it does
 * @param sequence grows with every change
 */
public record EventDetails(
        UUID id,
        String slug,
        String title,
        EventKind kind,
        EventTime time,
        String about,
        @Nullable PartOf offer,
        Set<UUID> situations,
        @Nullable PlaceLine place,
        @Nullable String onlineUrl,
        SignUp signUp,
        @Nullable String cancelledBecause,
        int sequence,
        @Nullable Instant changedAt,
        Freshness freshness) {

    /** @param path of its page, below the municipality */
    public record PartOf(String title, String path) {}

    /** Where its page is, below the municipality. */
    public String path() {
        return "/kalender/" + slug;
    }

    public boolean isCancelled() {
        return cancelledBecause != null;
    }

    public boolean isDigital() {
        return onlineUrl != null;
    }

    public boolean isOver(LocalDateTime now) {
        return time.isOver(now);
    }

    /** Whether somebody in that situation may come. */
    boolean fits(Set<UUID> wanted) {
        return wanted.isEmpty() || situations.isEmpty() || situations.stream().anyMatch(wanted::contains);
    }
}
