package no.parorendeportalen.competence.web;

import no.parorendeportalen.competence.PlanFilter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of the competence plan an address asks for. What cannot be understood is not asked for.
 *
 * @param page counted from 1
 */
record PlanQuery(PlanFilter filter, int page) {

    private static final String PAST = "forfalt";

    static PlanQuery of(MultiValueMap<String, String> parameters) {
        return new PlanQuery(
                new PlanFilter(
                        CourseQuery.id(parameters, "kurs").orElse(null),
                        CourseQuery.id(parameters, "enhet").orElse(null),
                        CourseQuery.id(parameters, "rolle").orElse(null),
                        CourseQuery.value(parameters, "frist").filter(PAST::equals).isPresent()),
                CourseQuery.page(parameters));
    }

    boolean isAll() {
        return filter.equals(PlanFilter.ALL);
    }

    /** The address of a page of the same. */
    String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        if (filter.course() != null) {
            address.queryParam("kurs", filter.course());
        }
        if (filter.unit() != null) {
            address.queryParam("enhet", filter.unit());
        }
        if (filter.role() != null) {
            address.queryParam("rolle", filter.role());
        }
        if (filter.past()) {
            address.queryParam("frist", PAST);
        }
        if (page > 1) {
            address.queryParam("side", page);
        }
        return address.encode().build().toUriString();
    }
}
