package no.parorendeportalen.audit;

import java.util.List;

/**
 * A page of what was found, newest first.
 *
 * @param number counted from 1
 * @param pages how many there are; at least 1
 * @param total of lines on all pages
 * @param choices what the trail can be narrowed down to
 */
public record TrailPage(List<TrailLine> lines, int number, int pages, long total, TrailChoices choices) {}
