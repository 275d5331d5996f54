package no.parorendeportalen.strategy;

import java.util.stream.Collectors;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;

/** What is compared of a measure, as a person reads it: for the trail, and with what was adopted. */
record MeasureWords(
        @Nullable String text,
        @Nullable String plainLanguage,
        @Nullable String approach,
        @Nullable String related,
        @Nullable String ownersText,
        @Nullable String owners,
        @Nullable String timelineText,
        @Nullable String timelineKind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String origin,
        @Nullable String splitFrom) {

    /** Who answers for it, in order. */
    static String owners(MeasureEdition edition, DraftWords words) {
        return edition.responsibilities().stream()
                .map(it -> it.owner().name() + " (" + words.role(it.role()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Of a measure that was not there. */
    static MeasureWords none() {
        return new MeasureWords(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static MeasureWords of(MeasureEdition edition, DraftWords words) {
        var approach = edition.approach();
        var when = edition.timeline().details();
        var split = edition.splitFrom();
        return new MeasureWords(
                edition.body(),
                edition.plainLanguage(),
                approach == null ? null : approach.label(),
                edition.relatedAreas().stream()
                        .map(StrategyArea::label)
                        .sorted()
                        .collect(Collectors.joining(", ")),
                edition.ownersText(),
                owners(edition, words),
                when.text(),
                words.kind(when.kind()),
                words.day(when.from()),
                words.day(when.to()),
                words.origin(edition.origin()),
                split == null ? null : String.valueOf(split.number()));
    }

    TrailEntry since(MeasureWords before, TrailEntry entry) {
        return entry.changing("text", before.text, text)
                .changing("plainLanguage", before.plainLanguage, plainLanguage)
                .changing("approach", before.approach, approach)
                .changing("related", before.related, related)
                .changing("ownersText", before.ownersText, ownersText)
                .changing("owners", before.owners, owners)
                .changing("timelineText", before.timelineText, timelineText)
                .changing("timelineKind", before.timelineKind, timelineKind)
                .changing("from", before.from, from)
                .changing("to", before.to, to)
                .changing("origin", before.origin, origin)
                .changing("splitFrom", before.splitFrom, splitFrom);
    }
}
