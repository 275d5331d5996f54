package no.parorendeportalen.competence;

import java.util.List;

/**
 * A page of the courses that were asked for, by title.
 *
 * @param total on all pages
 * @param all how many there are to choose among
 * @param page counted from 1; the last where a later one was asked for
 */
public record CourseFinding(int total, int all, int page, int pages, List<CourseLine> courses) {

    private static final int PAGE_SIZE = 25;

    static CourseFinding of(List<CourseLine> found, int all, int asked) {
        var pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(asked, pages);
        var first = (page - 1) * PAGE_SIZE;
        return new CourseFinding(
                found.size(),
                all,
                page,
                pages,
                List.copyOf(found.subList(first, Math.min(found.size(), first + PAGE_SIZE))));
    }
}
