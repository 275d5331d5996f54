package no.parorendeportalen.drafting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.shared.WordDifference;
import no.parorendeportalen.strategy.Difference;
import no.parorendeportalen.strategy.DraftReview;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.PartKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the new version differs from the adopted one, piece by piece and word by word. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/forskjeller")
class DifferencePages {

    private static final String FRAME = "FRAME";

    private final DraftReview review;
    private final DraftService draft;
    private final PlanFrame frame;
    private final PlanSteps steps;

    DifferencePages(DraftReview review, DraftService draft, PlanFrame frame, PlanSteps steps) {
        this.review = review;
        this.draft = draft;
        this.frame = frame;
        this.steps = steps;
    }

    /** @param href below the plan's address; null for what is no longer there */
    public record Shown(
            Difference difference,
            String sort,
            List<Field> fields,
            @Nullable String href) {}

    /** @param key of the field's name */
    public record Field(String key, TrailEntry.Change change, WordDifference difference) {

        /** A place is a number: two of them struck through and underlined would be one. */
        public boolean isPlace() {
            return change.field().equals("position");
        }
    }

    /** Something to choose in the filter, with how many it gives. */
    public record Choice(String name, long count, boolean chosen) {}

    @GetMapping
    String differences(
            @RequestParam(defaultValue = "") Set<String> endring,
            @RequestParam(defaultValue = "") Set<String> slag,
            Model model) {
        var all = review.differences();
        var found = all.stream()
                .filter(chosen(endring, it -> it.change().name()))
                .filter(chosen(slag, DifferencePages::sort))
                .map(DifferencePages::shown)
                .toList();
        frame.below(model, "differences.title");
        draft.find().ifPresent(it -> model.addAttribute("draft", it));
        model.addAttribute("first", all.stream().allMatch(it -> it.change() == Difference.Change.NEW));
        model.addAttribute("today", steps.today());
        model.addAttribute("all", all.size());
        model.addAttribute("found", found);
        model.addAttribute(
                "changes",
                choices(
                        names(Difference.Change.values()),
                        all,
                        it -> it.change().name(),
                        endring));
        model.addAttribute("sorts", choices(sorts(), all, DifferencePages::sort, slag));
        return "drafting/differences";
    }

    private static Predicate<Difference> chosen(Set<String> wanted, Function<Difference, String> name) {
        return it -> wanted.isEmpty() || wanted.contains(name.apply(it));
    }

    private static String sort(Difference difference) {
        return difference.kind() == null ? FRAME : difference.kind().name();
    }

    private static List<String> sorts() {
        var sorts = new ArrayList<>(names(PartKind.values()));
        sorts.add(0, FRAME);
        return sorts;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<Choice> choices(
            List<String> names, List<Difference> all, Function<Difference, String> name, Set<String> chosen) {
        return names.stream()
                .map(it -> new Choice(
                        it,
                        all.stream().filter(one -> name.apply(one).equals(it)).count(),
                        chosen.contains(it)))
                .filter(it -> it.count() > 0 || it.chosen())
                .toList();
    }

    private static Shown shown(Difference it) {
        return new Shown(
                it,
                sort(it),
                it.changes().stream()
                        .map(change -> new Field(
                                "trail.field." + change.field(),
                                change,
                                WordDifference.between(orEmpty(change.before()), orEmpty(change.after()))))
                        .toList(),
                isGone(it) ? null : Piece.path(it.kind(), it.id(), it.number()));
    }

    private static boolean isGone(Difference it) {
        return it.change() == Difference.Change.REMOVED || it.change() == Difference.Change.MERGED;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
