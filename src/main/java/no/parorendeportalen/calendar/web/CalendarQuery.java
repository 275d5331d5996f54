package no.parorendeportalen.calendar.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.calendar.EventFilter;
import no.parorendeportalen.calendar.EventKind;
import no.parorendeportalen.situation.SituationLine;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of the calendar asks for. Other parameters than these are nobody's business here.
 *
 * @param situations by the last part of their address
 * @param month null for the list from today on
 * @param page of the list, counted from 1
 * @param problems messages about what could not be understood
 */
record CalendarQuery(
        Set<EventKind> kinds,
        Set<String> situations,
        boolean digital,
        @Nullable YearMonth month,
        int page,
        List<String> problems) {

    static final String KIND = "type";
    static final String SITUATION = "situasjon";
    static final String DIGITAL = "digital";
    static final String MONTH = "maned";
    static final String PAGE = "side";
    static final String YES = "ja";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final Map<EventKind, String> KINDS = Map.of(
            EventKind.COURSE, "kurs",
            EventKind.GROUP, "gruppe",
            EventKind.DIALOGUE, "dialogmote",
            EventKind.OTHER, "annet");

    static CalendarQuery of(MultiValueMap<String, String> parameters, List<SituationLine> situations) {
        var problems = new ArrayList<String>();
        var known = situations.stream().map(SituationLine::slug).collect(Collectors.toSet());
        var kinds = values(parameters, KIND, CalendarQuery::kind, problems);
        var chosen = values(parameters, SITUATION, it -> Optional.of(it).filter(known::contains), problems);
        var digital = values(parameters, DIGITAL, it -> Optional.of(it).filter(YES::equals), problems);
        var months = values(parameters, MONTH, CalendarQuery::month, problems);
        var pages = values(parameters, PAGE, CalendarQuery::page, problems);
        return new CalendarQuery(
                kinds,
                chosen,
                !digital.isEmpty(),
                months.stream().findFirst().orElse(null),
                pages.stream().findFirst().orElse(1),
                List.copyOf(problems));
    }

    private static <T> Set<T> values(
            MultiValueMap<String, String> parameters,
            String name,
            Function<String, Optional<T>> read,
            List<String> problems) {
        var values = new LinkedHashSet<T>();
        for (var written : parameters.getOrDefault(name, List.of())) {
            if (written != null && !written.isEmpty()) {
                read.apply(written).ifPresentOrElse(values::add, () -> problems.add("calendar.problem." + name));
            }
        }
        return values;
    }

    private static Optional<EventKind> kind(String written) {
        return KINDS.entrySet().stream()
                .filter(it -> it.getValue().equals(written))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written))
                    .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException misshapen) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> page(String written) {
        return Optional.of(written).filter(it -> it.matches("[1-9][0-9]{0,3}")).map(Integer::valueOf);
    }

    static String word(EventKind kind) {
        return KINDS.getOrDefault(kind, "");
    }

    EventFilter filter(List<SituationLine> all) {
        return new EventFilter(
                kinds,
                all.stream()
                        .filter(it -> situations.contains(it.slug()))
                        .map(SituationLine::id)
                        .collect(Collectors.toSet()),
                digital);
    }

    boolean isFiltered() {
        return !kinds.isEmpty() || !situations.isEmpty() || digital;
    }

    /** The same choices elsewhere: another month, or the list. */
    String at(String path, @Nullable YearMonth otherMonth) {
        return address(path, otherMonth, 1, "", "");
    }

    String page(String path, int number) {
        return address(path, month, number, "", "");
    }

    /** Without one chosen value. */
    String without(String path, String name, String value) {
        return address(path, month, 1, name, value);
    }

    private String address(String path, @Nullable YearMonth at, int number, String leftOut, String leftOutValue) {
        var address = UriComponentsBuilder.fromPath(path);
        kinds.stream()
                .sorted()
                .map(CalendarQuery::word)
                .filter(it -> !leftOut.equals(KIND) || !leftOutValue.equals(it))
                .forEach(it -> address.queryParam(KIND, it));
        situations.stream()
                .sorted()
                .filter(it -> !leftOut.equals(SITUATION) || !leftOutValue.equals(it))
                .forEach(it -> address.queryParam(SITUATION, it));
        if (digital && !leftOut.equals(DIGITAL)) {
            address.queryParam(DIGITAL, YES);
        }
        if (at != null) {
            address.queryParam(MONTH, at);
        }
        if (number > 1) {
            address.queryParam(PAGE, number);
        }
        return address.build().toUriString();
    }
}
