package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody is to take, and how they stand with it.
 *
 * @param dueOn by when, the next time
 * @param repeatYears so many years after it is to be taken again; null for once
 * @param doneOn the latest day they took it; null where they did not
 * @param measures public numbers of what it is because of
 */
public record DueCourse(
        UUID course,
        String title,
        String slug,
        TrainingForm form,
        @Nullable Integer minutes,
        LocalDate dueOn,
        @Nullable Integer repeatYears,
        @Nullable LocalDate doneOn,
        DueState state,
        List<Integer> measures) {

    /** Where staff read it, below the municipality. */
    public String staffPath() {
        return CourseLine.staffPath(slug);
    }

    public boolean isDone() {
        return state == DueState.DONE;
    }

    public boolean isOverdue() {
        return state == DueState.OVERDUE;
    }

    /** Of the rows that mean somebody: a course that several of them ask for is asked for once, as the most pressing does. */
    static List<DueCourse> of(Collection<PlanLine> rows, LocalDate today) {
        Map<UUID, List<PlanLine>> byCourse = rows.stream().collect(Collectors.groupingBy(PlanLine::course));
        return byCourse.values().stream()
                .map(it -> one(it, today))
                .sorted(Comparator.comparing(DueCourse::state)
                        .thenComparing(DueCourse::dueOn)
                        .thenComparing(DueCourse::title))
                .toList();
    }

    private static DueCourse one(List<PlanLine> rows, LocalDate today) {
        var measures = new TreeSet<Integer>();
        rows.stream().map(PlanLine::measure).filter(it -> it != null).forEach(measures::add);
        return rows.stream()
                .map(it -> of(it, List.copyOf(measures), today))
                .min(Comparator.comparing(DueCourse::state).thenComparing(DueCourse::dueOn))
                .orElseThrow();
    }

    private static DueCourse of(PlanLine row, List<Integer> measures, LocalDate today) {
        var deadline = row.deadline();
        return new DueCourse(
                row.course(),
                row.title(),
                row.slug(),
                row.form(),
                row.minutes(),
                deadline.next(row.done()),
                row.repeatYears(),
                row.done(),
                deadline.state(row.done(), today),
                measures);
    }
}
