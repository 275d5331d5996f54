package no.parorendeportalen.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.parorendeportalen.audit.TrailFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of the trail asks for. What cannot be understood is told, and not looked for.
 *
 * @param page counted from 1
 * @param problems the parameters that could not be understood; each has the message {@code trail.problem.…}
 */
record TrailQuery(TrailFilter filter, int page, List<String> problems) {

    static final String WHO = "hvem";
    static final String FROM = "fra";
    static final String TO = "til";
    static final String GROUP = "hva";
    static final String TEXT = "q";
    static final String SUBJECT = "gjelder";
    static final String PAGE = "side";

    private static final int LONGEST_TEXT = 200;

    static TrailQuery of(MultiValueMap<String, String> parameters) {
        var reading = new Reading(parameters);
        var filter = new TrailFilter(
                reading.value(WHO, UUID::fromString),
                reading.value(FROM, TrailQuery::day),
                reading.value(TO, TrailQuery::day),
                reading.value(GROUP, it -> matching(it, "[a-zA-Z-]{1,40}")),
                reading.value(TEXT, it -> matching(it, "\\P{Cntrl}{1," + LONGEST_TEXT + "}")),
                reading.value(SUBJECT, UUID::fromString));
        var page = reading.value(PAGE, it -> Integer.valueOf(matching(it, "[1-9][0-9]{0,4}")));
        return new TrailQuery(filter, page == null ? 1 : page, List.copyOf(reading.problems));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(matching(written, "[12][0-9]{3}-[0-9]{2}-[0-9]{2}"));
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(noDay);
        }
    }

    private static String matching(String written, String shape) {
        if (!written.matches(shape)) {
            throw new IllegalArgumentException("misshapen");
        }
        return written;
    }

    private record Reading(MultiValueMap<String, String> parameters, List<String> problems) {

        Reading(MultiValueMap<String, String> parameters) {
            this(parameters, new ArrayList<>());
        }

        <T> @Nullable T value(String name, Function<String, T> read) {
            var written = parameters.getFirst(name);
            if (written == null || written.isBlank()) {
                return null;
            }
            try {
                return read.apply(written.strip());
            } catch (IllegalArgumentException unknown) {
                problems.add(name);
                return null;
            }
        }
    }

    /** The address of a page of the same. */
    String address(String path, int page) {
        var address = address(path);
        return page == 1 ? address : address + (address.equals(path) ? "?" : "&") + PAGE + "=" + page;
    }

    /** The address of the same, from its first page. */
    String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        put(address, WHO, filter.account());
        put(address, FROM, filter.from());
        put(address, TO, filter.to());
        put(address, GROUP, filter.group());
        put(address, TEXT, filter.text());
        put(address, SUBJECT, filter.subject());
        return address.encode().build().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.toString()));
        }
    }
}
