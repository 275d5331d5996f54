package no.parorendeportalen.calendar.web;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.parorendeportalen.calendar.EventDetails;

/** What begins in a month, for lists with a heading a month. */
record EventMonth(YearMonth month, List<EventDetails> events) {

    static List<EventMonth> of(List<EventDetails> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        it -> YearMonth.from(it.time().starts()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new EventMonth(it.getKey(), it.getValue()))
                .toList();
    }
}
