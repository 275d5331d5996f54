package no.parorendeportalen.upkeep;

import java.util.List;

/**
 * A page of what waits to be looked at: first what has waited longest, last what nobody has looked at yet.
 *
 * @param total on all pages
 * @param page counted from 1; the last where a later one was asked for
 */
public record DueList(int total, int page, int pages, List<KeptState> things) {}
