package no.parorendeportalen.network.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A page of a list.
 *
 * @param total on all pages
 * @param current counted from 1; the last where a later one was asked for
 * @param pages the address of each
 */
record PagedList<T>(List<T> rows, int total, int current, List<String> pages) {

    static <T> PagedList<T> of(List<T> all, int wanted, int size, IntFunction<String> address) {
        var pages = Math.max(1, (all.size() + size - 1) / size);
        var current = Math.min(wanted, pages);
        return new PagedList<>(
                all.stream().skip((current - 1L) * size).limit(size).toList(),
                all.size(),
                current,
                IntStream.rangeClosed(1, pages).mapToObj(address).toList());
    }
}
