package no.parorendeportalen.strategy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a form says of a measure, to be compared with what is stored. */
record MeasureSaid(
        @Nullable String text,
        @Nullable String plainLanguage,
        @Nullable UUID approach,
        Set<UUID> related,
        @Nullable String ownersText,
        List<OwnerSaid> owners,
        TimelineDetails timeline,
        Origin origin,
        @Nullable Integer splitFrom) {

    record OwnerSaid(String name, ResponsibilityRole role) {}

    static MeasureSaid of(MeasureEdition edition) {
        var approach = edition.approach();
        var split = edition.splitFrom();
        return new MeasureSaid(
                edition.body(),
                edition.plainLanguage(),
                approach == null ? null : approach.id(),
                edition.relatedAreas().stream().map(Part::id).collect(Collectors.toUnmodifiableSet()),
                edition.ownersText(),
                edition.responsibilities().stream()
                        .map(it -> new OwnerSaid(it.owner().name(), it.role()))
                        .toList(),
                edition.timeline().details(),
                edition.origin(),
                split == null ? null : split.number());
    }

    /**
     * What it would be stored as.
     *
     * @param owner how whoever somebody names is called
     */
    static MeasureSaid of(WriteMeasure command, Timeline timeline, UnaryOperator<String> owner) {
        return new MeasureSaid(
                Texts.optionalBody(command.text()),
                Texts.optionalBody(command.plainLanguage()),
                command.approach(),
                Set.copyOf(command.related()),
                Texts.optionalLine(command.ownersText(), MeasureEdition.LONGEST_OWNERS),
                command.owners().stream()
                        .map(it -> new OwnerSaid(owner.apply(it.name()), it.role()))
                        .toList(),
                timeline.details(),
                command.origin(),
                command.splitFrom());
    }
}
