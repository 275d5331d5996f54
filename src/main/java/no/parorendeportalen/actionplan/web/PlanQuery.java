package no.parorendeportalen.actionplan.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.parorendeportalen.actionplan.ActionPlanFilter;
import no.parorendeportalen.actionplan.ActionPlanSort;
import no.parorendeportalen.strategy.TimelineKind;
import org.springframework.util.MultiValueMap;

/**
 * What the address of the action plan asks for. A value that cannot be understood is noted, so that the page can say so; other parameters
 * than these are nobody's business here.
 *
 * @param text the search text as typed
 * @param page counted from 1
 * @param problems what could not be understood
 */
record PlanQuery(ActionPlanFilter filter, String text, ActionPlanSort sort, int page, List<Problem> problems) {

    static final String AREA = "omrade";
    static final String OWNER = "ansvarlig";
    static final String YEAR = "ar";
    static final String DEADLINE = "frist";
    static final String KIND = "tid";
    static final String TEXT = "q";
    static final String SORT = "sorter";
    static final String PAGE = "side";

    private static final Map<ActionPlanSort, String> SORTS = Map.of(
            ActionPlanSort.PLAN, "plan",
            ActionPlanSort.NUMBER, "nummer",
            ActionPlanSort.DEADLINE, "frist",
            ActionPlanSort.OWNER, "ansvarlig");

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SHOWN = 40;

    /**
     * A value that could not be understood.
     *
     * @param field the parameter
     * @param value what was asked for, shortened
     */
    record Problem(String field, String value) {

        Problem {
            value = value.codePointCount(0, value.length()) > LONGEST_SHOWN
                    ? value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                    : value;
        }

        /** The message that says what would be right. */
        public String key() {
            return "plan.problem." + field;
        }
    }

    static PlanQuery of(MultiValueMap<String, String> parameters) {
        var problems = new ArrayList<Problem>();
        var text = Optional.ofNullable(parameters.getFirst(TEXT)).orElse("").strip();
        if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            problems.add(new Problem(TEXT, text.replaceAll("\\p{Cntrl}", "\uFFFD")));
        }
        var filter = new ActionPlanFilter(
                values(parameters, AREA, it -> number(it, 1, 99), problems),
                values(parameters, OWNER, PlanQuery::address, problems),
                values(parameters, YEAR, PlanQuery::year, problems),
                values(parameters, DEADLINE, PlanQuery::year, problems),
                values(parameters, KIND, TimelineWords::kind, problems),
                ActionPlanFilter.words(text));
        var sort = values(parameters, SORT, PlanQuery::sort, problems).stream()
                .findFirst()
                .orElse(ActionPlanSort.PLAN);
        var page = values(parameters, PAGE, it -> number(it, 1, 99_999), problems).stream()
                .findFirst()
                .orElse(1);
        return new PlanQuery(filter, text, sort, page, List.copyOf(problems));
    }

    private static <T> Set<T> values(
            MultiValueMap<String, String> parameters,
            String name,
            Function<String, Optional<T>> read,
            List<Problem> problems) {
        var values = new LinkedHashSet<T>();
        for (var written : parameters.getOrDefault(name, List.of())) {
            if (written == null || written.isEmpty()) {
                continue;
            }
            read.apply(written).ifPresentOrElse(values::add, () -> problems.add(new Problem(name, written)));
        }
        return values;
    }

    private static Optional<Integer> year(String written) {
        return number(written, 2000, 2100);
    }

    private static Optional<Integer> number(String written, int from, int to) {
        return Optional.of(written)
                .filter(it -> it.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .filter(it -> it >= from && it <= to);
    }

    private static Optional<String> address(String written) {
        return Optional.of(written).filter(it -> it.matches("[a-z0-9-]{1,80}"));
    }

    private static Optional<ActionPlanSort> sort(String written) {
        return SORTS.entrySet().stream()
                .filter(it -> it.getValue().equals(written))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Notes what is well-formed but not in this plan. */
    PlanQuery with(List<Problem> more) {
        var all = new ArrayList<>(problems);
        all.addAll(more);
        return new PlanQuery(filter, text, sort, page, List.copyOf(all));
    }

    static String word(ActionPlanSort sort) {
        return String.valueOf(SORTS.get(sort));
    }

    static String word(TimelineKind kind) {
        return TimelineWords.of(kind).inAddress();
    }
}
