package no.parorendeportalen.competence.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.competence.CourseFilter;
import no.parorendeportalen.competence.TrainingForm;
import no.parorendeportalen.municipality.ServiceArea;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which courses an address asks for. What cannot be understood is not asked for.
 *
 * @param page counted from 1
 */
record CourseQuery(CourseFilter filter, int page) {

    private static final int LONGEST_TEXT = 100;
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static CourseQuery of(MultiValueMap<String, String> parameters) {
        return new CourseQuery(
                new CourseFilter(
                        value(parameters, "q")
                                .filter(it -> it.length() <= LONGEST_TEXT)
                                .orElse(""),
                        value(parameters, "tjeneste")
                                .flatMap(it -> Arrays.stream(ServiceArea.values())
                                        .filter(area -> word(area).equals(it))
                                        .findFirst())
                                .orElse(null),
                        value(parameters, "form")
                                .flatMap(it -> Arrays.stream(TrainingForm.values())
                                        .filter(form -> form.word().equals(it))
                                        .findFirst())
                                .orElse(null),
                        id(parameters, "rolle").orElse(null)),
                page(parameters));
    }

    static String word(ServiceArea area) {
        return area.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static int page(MultiValueMap<String, String> parameters) {
        return value(parameters, "side")
                .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    static Optional<UUID> id(MultiValueMap<String, String> parameters, String name) {
        return value(parameters, name).filter(it -> it.matches(UUID_SHAPE)).map(UUID::fromString);
    }

    static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    boolean isAll() {
        return filter.equals(CourseFilter.ALL);
    }

    /** The address of a page of the same. */
    String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!filter.words().isEmpty()) {
            address.queryParam("q", filter.words());
        }
        if (filter.area() != null) {
            address.queryParam("tjeneste", word(filter.area()));
        }
        if (filter.form() != null) {
            address.queryParam("form", filter.form().word());
        }
        if (filter.role() != null) {
            address.queryParam("rolle", filter.role());
        }
        if (page > 1) {
            address.queryParam("side", page);
        }
        return address.encode().build().toUriString();
    }
}
