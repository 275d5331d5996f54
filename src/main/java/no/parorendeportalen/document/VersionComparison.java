package no.parorendeportalen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.shared.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a version, beside another one: first what differs in the whole, then step by step.
 *
 * @param fields of the whole that differ
 * @param steps those that differ, in the order of the new version; what is gone stands where it stood
 * @param same how many steps are as they were
 */
public record VersionComparison(List<Field> fields, List<StepChange> steps, int same) {

    public VersionComparison {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /** What has happened to a step. One that has other words may have moved as well. */
    public enum Change {
        NEW,
        CHANGED,
        MOVED,
        REMOVED
    }

    /** @param key of the message that is its label */
    public record Field(String key, WordDifference difference) {

        private static final Set<String> MARKDOWN =
                Set.of("document.field.purpose", "document.field.legalBasis", "document.field.body");

        /** Markdown is compared as it is read; as it is written where nothing else differs. */
        static Field of(String key, String before, String after) {
            if (MARKDOWN.contains(key)) {
                var was = Markdown.plain(before);
                var is = Markdown.plain(after);
                if (!was.equals(is)) {
                    return new Field(key, WordDifference.between(was, is));
                }
            }
            return new Field(key, WordDifference.between(before, after));
        }
    }

    /**
     * A step that differs.
     *
     * @param before its place in the version before, counted from 1; 0 where it was not there
     * @param after its place in the new version; 0 where it is gone
     * @param moved whether it stands elsewhere among the others
     * @param fields that differ; all that are written where it is new or gone
     */
    public record StepChange(
            Change change, int before, int after, boolean moved, UUID point, String title, List<Field> fields) {

        public StepChange {
            fields = List.copyOf(fields);
        }
    }

    public boolean isEmpty() {
        return fields.isEmpty() && steps.isEmpty();
    }

    public long count(Change change) {
        return steps.stream().filter(it -> it.change() == change).count();
    }

    /**
     * Compares two versions.
     *
     * @param words what the fields of a step say, in order, by the keys of their labels
     * @param whole the same of a version
     */
    static VersionComparison between(
            VersionText before,
            VersionText after,
            Function<VersionText.Step, Map<String, String>> words,
            Function<VersionText, Map<String, String>> whole) {
        var was = before.steps();
        var is = after.steps();
        var old = was.stream().collect(Collectors.toMap(VersionText.Step::point, it -> it));
        var kept = is.stream().map(VersionText.Step::point).collect(Collectors.toSet());
        var still = Order.kept(points(was), points(is));
        var changes = new ArrayList<StepChange>();
        var same = 0;
        var next = 0;
        for (var place = 0; place < is.size(); place++) {
            var step = is.get(place);
            if (still.contains(step.point())) {
                next = removedUntil(step.point(), was, kept, next, words, changes);
            }
            var former = old.get(step.point());
            var fields = fields(former == null ? Map.of() : words.apply(former), words.apply(step));
            var moved = former != null && !still.contains(step.point());
            if (former != null && fields.isEmpty() && !moved) {
                same++;
                continue;
            }
            changes.add(new StepChange(
                    former == null ? Change.NEW : fields.isEmpty() ? Change.MOVED : Change.CHANGED,
                    former == null ? 0 : was.indexOf(former) + 1,
                    place + 1,
                    moved,
                    step.point(),
                    step.title(),
                    fields));
        }
        removedUntil(null, was, kept, next, words, changes);
        return new VersionComparison(fields(whole.apply(before), whole.apply(after)), changes, same);
    }

    /** Tells what is gone of the steps from one place to the step that is there still. */
    private static int removedUntil(
            @Nullable UUID point,
            List<VersionText.Step> was,
            Set<UUID> kept,
            int from,
            Function<VersionText.Step, Map<String, String>> words,
            List<StepChange> changes) {
        var at = from;
        while (at < was.size() && !was.get(at).point().equals(point)) {
            var step = was.get(at++);
            if (!kept.contains(step.point())) {
                changes.add(new StepChange(
                        Change.REMOVED, at, 0, false, step.point(), step.title(), fields(words.apply(step), Map.of())));
            }
        }
        return at;
    }

    private static List<UUID> points(List<VersionText.Step> steps) {
        return steps.stream().map(VersionText.Step::point).toList();
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
        return (after.isEmpty() ? before : after)
                .keySet().stream()
                        .map(it -> Field.of(it, before.getOrDefault(it, ""), after.getOrDefault(it, "")))
                        .filter(it -> !it.difference().isEmpty())
                        .toList();
    }
}
