package no.parorendeportalen.upkeep;

import java.util.List;

/**
 * A page of what readers have said is wrong.
 *
 * @param total on all pages
 * @param page counted from 1; the last where a later one was asked for
 */
public record ReportList(int total, int page, int pages, List<ReportDetails> reports) {}
