package no.parorendeportalen.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.strategy.Difference.Change;
import org.jspecify.annotations.Nullable;

/** Compares the pieces of a revision with those they were copied from. */
final class Comparison {

    /** What follows from where a measure stands. */
    private static final Set<String> PLACE = Set.of("area", "approach", "related", "position");

    private final DraftWords words;
    private final Map<UUID, Part> former = new LinkedHashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<UUID> reordered = new HashSet<>();
    private @Nullable Revision formerRevision;

    Comparison(DraftWords words) {
        this.words = words;
    }

    void since(Revision revision, DraftParts.Parts parts) {
        formerRevision = revision;
        parts.inOrder().forEach(it -> former.put(identity(it), it));
    }

    /** A measure is the same for life; everything else is what it was copied from. */
    private static UUID identity(Part part) {
        return part instanceof MeasureEdition edition ? edition.measure().id() : part.id();
    }

    private @Nullable Part formerOf(Part part) {
        return former.get(
                part instanceof MeasureEdition edition
                        ? edition.measure().id()
                        : Objects.requireNonNullElse(part.copiedFrom(), part.id()));
    }

    List<Difference> with(Revision revision, DraftParts.Parts parts) {
        var differences = new ArrayList<Difference>();
        frame(revision).ifPresent(differences::add);
        reordered(parts);
        parts.inOrder().forEach(it -> compare(it).ifPresent(differences::add));
        former.values().stream()
                .filter(it -> !seen.contains(it.id()))
                .map(it -> difference(it, Change.REMOVED, all(it), null, null))
                .forEach(differences::add);
        return differences;
    }

    /** Those that have changed places among what was there before; what is new or gone between them moves nobody. */
    private void reordered(DraftParts.Parts parts) {
        var rows = new LinkedHashMap<Object, List<PlacedPart>>();
        parts.inOrder()
                .filter(it -> it instanceof PlacedPart && !it.isGone() && standsWhereItStood(it))
                .map(PlacedPart.class::cast)
                .sorted(Comparator.comparing(PlacedPart::position))
                .forEach(it -> rows.computeIfAbsent(
                                List.of(it.kind(), it.siblings().owner()), row -> new ArrayList<>())
                        .add(it));
        rows.values()
                .forEach(row -> reordered.addAll(
                        Order.disturbed(row, it -> ((PlacedPart) Objects.requireNonNull(formerOf(it))).position())));
    }

    private boolean standsWhereItStood(Part part) {
        var before = formerOf(part);
        if (before == null || before.isGone()) {
            return false;
        }
        var was = before.container();
        var is = part.container();
        return was == null ? is == null : is != null && was.equals(formerOf(is));
    }

    private Optional<Difference> frame(Revision revision) {
        if (formerRevision == null) {
            return Optional.empty();
        }
        var entry = FrameWords.changes(formerRevision.frame(), revision.frame(), revision);
        return entry.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        null, Change.REWORDED, revision.id(), null, revision.title(), entry.changes(), null, null));
    }

    private Optional<Difference> compare(Part part) {
        var before = formerOf(part);
        if (before == null) {
            return part.isGone() ? Optional.empty() : Optional.of(isNew(part));
        }
        seen.add(before.id());
        if (part.isGone()) {
            return Optional.of(removed(before, part));
        }
        var changes = changes(before, part);
        if (reordered.contains(part.id()) && before instanceof PlacedPart was && part instanceof PlacedPart is) {
            changes = with(
                    changes,
                    new TrailEntry.Change("position", String.valueOf(was.position()), String.valueOf(is.position())));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var moved = changes.stream().allMatch(it -> PLACE.contains(it.field()));
        return Optional.of(difference(part, moved ? Change.MOVED : Change.REWORDED, changes, null, splitFrom(part)));
    }

    private static List<TrailEntry.Change> with(List<TrailEntry.Change> changes, TrailEntry.Change one) {
        var more = new ArrayList<>(changes);
        more.add(one);
        return more;
    }

    private Difference isNew(Part part) {
        var split = splitFrom(part);
        return difference(part, split == null ? Change.NEW : Change.SPLIT, changes(null, part), null, split);
    }

    private Difference removed(Part before, Part part) {
        var into = part instanceof MeasureEdition edition ? edition.mergedInto() : null;
        return difference(
                part,
                into == null ? Change.REMOVED : Change.MERGED,
                all(before),
                part.goneBecause(),
                into == null ? null : into.number());
    }

    /** All it said, now gone. */
    private List<TrailEntry.Change> all(Part gone) {
        return changes(null, gone).stream()
                .map(it -> new TrailEntry.Change(it.field(), it.after(), null))
                .toList();
    }

    private static @Nullable Integer splitFrom(Part part) {
        var from = part instanceof MeasureEdition edition ? edition.splitFrom() : null;
        return from == null ? null : from.number();
    }

    private static Difference difference(
            Part part,
            Change change,
            List<TrailEntry.Change> changes,
            @Nullable String reason,
            @Nullable Integer other) {
        var number = part instanceof MeasureEdition edition ? edition.measure().number() : null;
        return new Difference(part.kind(), change, part.id(), number, part.label(), changes, reason, other);
    }

    private List<TrailEntry.Change> changes(@Nullable Part before, Part after) {
        var entry = TrailEntry.of("", after.id(), "");
        var compared = switch (after.kind()) {
            case CHAPTER -> headed(entry, before, after, it -> ((Chapter) it).heading(), it -> ((Chapter) it).body());
            case AREA ->
                headed(entry, before, after, it -> ((StrategyArea) it).heading(), it -> ((StrategyArea) it).body());
            case REFERENCE ->
                entry.changing(
                        "text",
                        before == null ? null : ((SourceReference) before).body(),
                        ((SourceReference) after).body());
            case GOAL, APPROACH -> worded(entry, (WordedPart) before, (WordedPart) after);
            case MEASURE -> measure(entry, (MeasureEdition) before, (MeasureEdition) after);
        };
        return compared.changes().stream()
                .filter(it -> isSaid(it.before()) || isSaid(it.after()))
                .toList();
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private static TrailEntry headed(
            TrailEntry entry,
            @Nullable Part before,
            Part after,
            Function<Part, Heading> heading,
            Function<Part, String> body) {
        var was = before == null ? null : heading.apply(before);
        var is = heading.apply(after);
        return entry.changing("title", was == null ? null : was.title(), is.title())
                .changing("printedNumber", was == null ? null : was.printedNumber(), is.printedNumber())
                .changing("text", before == null ? null : body.apply(before), body.apply(after));
    }

    private static TrailEntry worded(TrailEntry entry, @Nullable WordedPart before, WordedPart after) {
        return entry.changing(
                        "tableText",
                        before == null ? null : before.wording().table(),
                        after.wording().table())
                .changing(
                        "proseText",
                        before == null ? null : before.wording().prose(),
                        after.wording().prose());
    }

    private TrailEntry measure(TrailEntry entry, @Nullable MeasureEdition before, MeasureEdition after) {
        var compared = MeasureWords.of(after, words)
                .since(before == null ? MeasureWords.none() : MeasureWords.of(before, words), entry);
        return before == null || sameArea(before, after)
                ? compared
                : compared.changing("area", label(before.area()), label(after.area()));
    }

    private static boolean sameArea(MeasureEdition before, MeasureEdition after) {
        var was = before.area();
        var is = after.area();
        return was != null && is != null && was.id().equals(is.copiedFrom());
    }

    private static @Nullable String label(@Nullable StrategyArea area) {
        return area == null ? null : area.label();
    }
}
