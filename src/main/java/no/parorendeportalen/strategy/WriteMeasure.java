package no.parorendeportalen.strategy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is to say in the revision being worked on.
 *
 * @param id of its edition, also of one that is to be made
 * @param version it was read in; null for one that is to be made
 * @param area it stands in; read only when it is made
 * @param approach of that area, which it hangs under
 * @param related other areas it also belongs to
 * @param text Markdown; null for a row without one
 * @param ownersText the words as written about who is responsible
 * @param splitFrom the number of the measure it came out of
 */
public record WriteMeasure(
        UUID id,
        @Nullable Long version,
        UUID area,
        @Nullable UUID approach,
        List<UUID> related,
        @Nullable String text,
        @Nullable String plainLanguage,
        @Nullable String ownersText,
        List<OwnerPart> owners,
        TimelineDetails timeline,
        Origin origin,
        @Nullable Integer splitFrom) {

    /**
     * Who is to answer for it, by name, in order.
     *
     * @param mayBeNew whether a name nobody knows becomes a new role
     */
    public record OwnerPart(String name, ResponsibilityRole role, boolean mayBeNew) {}
}
