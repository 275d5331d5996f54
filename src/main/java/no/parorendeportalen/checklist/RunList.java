package no.parorendeportalen.checklist;

import java.util.List;

/**
 * A page of runs.
 *
 * @param total of all pages
 * @param page counted from 1
 */
public record RunList(int total, int page, int pages, List<RunLine> lines) {

    public RunList {
        lines = List.copyOf(lines);
    }
}
