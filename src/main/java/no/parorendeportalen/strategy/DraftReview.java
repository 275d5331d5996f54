package no.parorendeportalen.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.Gap.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks the revision being worked on over before others do: what it lacks, and how it differs from the adopted one. A fixed number of
 * queries, however much there is in it. Throws {@link NotFound} where none is being worked on.
 */
@Service
@Transactional(readOnly = true)
public class DraftReview {

    private final Draft draft;
    private final DraftParts parts;
    private final Revisions revisions;
    private final DraftWords words;
    private final Clock clock;

    DraftReview(Draft draft, DraftParts parts, Revisions revisions, DraftWords words, Clock clock) {
        this.draft = draft;
        this.parts = parts;
        this.revisions = revisions;
        this.words = words;
        this.clock = clock;
    }

    /** What it lacks: first what stops its adoption, then the rest in the order of the text. */
    public List<Gap> gaps() {
        var revision = draft.get();
        var all = parts.of(revision);
        var here = all.present();
        var gaps = new ArrayList<Gap>();
        for (var it : revisions.findUnaccountedEditions(revision.id())) {
            gaps.add(new Gap(
                    Kind.MEASURE_UNACCOUNTED,
                    PartKind.MEASURE,
                    null,
                    it.measure().number(),
                    it.label(),
                    true));
        }
        var period = revision.frame().period();
        period(revision, period, gaps);
        chapters(here, gaps);
        areas(here, gaps);
        here.measures().forEach(it -> measure(it, period, gaps));
        merged(all, here, gaps);
        references(revision, here, gaps);
        return gaps;
    }

    private void period(Revision revision, @Nullable PlanPeriod period, List<Gap> gaps) {
        if (period == null) {
            gaps.add(new Gap(Kind.NO_PERIOD, null, null, null, revision.title(), false));
        } else if (period.isOverIn(LocalDate.now(clock).getYear())) {
            gaps.add(new Gap(Kind.PERIOD_OVER, null, null, null, period.from() + "–" + period.to(), false));
        }
    }

    private static void chapters(DraftParts.Parts here, List<Gap> gaps) {
        var parents = ids(here.chapters().stream().map(Chapter::parent).filter(Objects::nonNull));
        here.chapters().stream()
                .filter(it -> it.body().isEmpty() && !parents.contains(it.id()))
                .forEach(it -> gaps.add(gap(Kind.CHAPTER_WITHOUT_TEXT, it)));
    }

    private static void areas(DraftParts.Parts here, List<Gap> gaps) {
        var withGoals = ids(here.goals().stream().map(WordedPart::area));
        var withMeasures =
                ids(here.measures().stream().map(MeasureEdition::area).filter(Objects::nonNull));
        if (here.areas().isEmpty()) {
            gaps.add(new Gap(Kind.NO_AREA, PartKind.AREA, null, null, "", false));
        }
        for (var area : here.areas()) {
            if (area.body().isEmpty()) {
                gaps.add(gap(Kind.AREA_WITHOUT_TEXT, area));
            }
            if (!withGoals.contains(area.id())) {
                gaps.add(gap(Kind.AREA_WITHOUT_GOAL, area));
            }
            if (!withMeasures.contains(area.id())) {
                gaps.add(gap(Kind.AREA_WITHOUT_MEASURE, area));
            }
        }
    }

    private static void measure(MeasureEdition measure, @Nullable PlanPeriod period, List<Gap> gaps) {
        if (measure.body() == null) {
            gaps.add(gap(Kind.MEASURE_WITHOUT_TEXT, measure));
        }
        if (measure.responsibilities().isEmpty()) {
            gaps.add(gap(Kind.MEASURE_WITHOUT_OWNER, measure));
        }
        if (measure.timeline().details().kind() == TimelineKind.NOT_STATED) {
            gaps.add(gap(Kind.MEASURE_WITHOUT_TIME, measure));
        }
        if (period != null && measure.timeline().details().isOutside(period)) {
            gaps.add(gap(Kind.MEASURE_OUTSIDE_PERIOD, measure));
        }
    }

    private static void merged(DraftParts.Parts all, DraftParts.Parts here, List<Gap> gaps) {
        var there = here.measures().stream().map(it -> it.measure().id()).collect(Collectors.toSet());
        for (var measure : all.measures()) {
            var into = measure.mergedInto();
            if (into != null && !there.contains(into.id())) {
                gaps.add(gap(Kind.MEASURE_MERGED_INTO_REMOVED, measure));
            }
        }
    }

    private static void references(Revision revision, DraftParts.Parts here, List<Gap> gaps) {
        var used =
                here.texts().map(Markdown::marks).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        var epigraph = revision.frame().epigraph();
        if (epigraph != null) {
            used.addAll(Markdown.marks(epigraph));
        }
        var there = here.references().stream().map(SourceReference::number).collect(Collectors.toSet());
        used.stream()
                .filter(it -> !there.contains(it))
                .forEach(it -> gaps.add(
                        new Gap(Kind.REFERENCE_MISSING, PartKind.REFERENCE, null, null, String.valueOf(it), false)));
        here.references().stream()
                .filter(it -> !used.contains(it.number()))
                .forEach(it -> gaps.add(gap(Kind.REFERENCE_UNUSED, it)));
    }

    private static Gap gap(Kind kind, Part part) {
        var number = part instanceof MeasureEdition measure ? measure.measure().number() : null;
        return new Gap(kind, part.kind(), part.id(), number, part.label(), false);
    }

    private static Set<UUID> ids(Stream<? extends @Nullable Part> parts) {
        var ids = new HashSet<UUID>();
        parts.forEach(it -> ids.add(Objects.requireNonNull(it).id()));
        return ids;
    }

    /** How it differs from the adopted one, in the order of the text; everything is new where none has been adopted. */
    public List<Difference> differences() {
        var revision = draft.get();
        var comparison = new Comparison(words);
        var former = revisions.findAdopted();
        var all =
                parts.whole(Stream.concat(former.stream(), Stream.of(revision)).toList());
        former.ifPresent(it -> comparison.since(it, all.of(it).present()));
        return comparison.with(revision, all.of(revision));
    }
}
