package no.parorendeportalen.strategy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the revision being worked on, to be edited.
 *
 * @param id of its edition
 * @param measure what the trail knows it as, for life
 * @param area none where it was left out without having been taken in
 * @param related other areas it also belongs to
 * @param owners in order
 * @param removedReason why it has been removed; null for one that is there
 */
public record MeasureText(
        UUID id,
        UUID measure,
        long version,
        int number,
        @Nullable UUID area,
        @Nullable UUID approach,
        List<UUID> related,
        @Nullable String text,
        @Nullable String plainLanguage,
        @Nullable String ownersText,
        List<OwnerDetails> owners,
        TimelineDetails timeline,
        Origin origin,
        @Nullable Integer splitFrom,
        @Nullable Integer mergedInto,
        @Nullable String removedReason) {}
