package no.parorendeportalen.competence;

import java.util.List;

/**
 * A page of the competence plan, by day.
 *
 * @param total on all pages
 * @param page counted from 1; the last where a later one was asked for
 */
public record PlanPage(int total, int page, int pages, List<PlanEntry> entries) {

    private static final int PAGE_SIZE = 25;

    static PlanPage of(List<PlanEntry> found, int asked) {
        var pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(asked, pages);
        var first = (page - 1) * PAGE_SIZE;
        return new PlanPage(
                found.size(),
                page,
                pages,
                List.copyOf(found.subList(first, Math.min(found.size(), first + PAGE_SIZE))));
    }
}
