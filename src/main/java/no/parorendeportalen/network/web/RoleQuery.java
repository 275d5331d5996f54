package no.parorendeportalen.network.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.network.RoleFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whom an address of the contact roles asks for. What cannot be understood is not asked for.
 *
 * @param page counted from 1
 */
record RoleQuery(RoleFilter filter, int page) {

    static final int PAGE_SIZE = 25;

    private static final int LONGEST_TEXT = 100;
    private static final String YES = "ja";

    static RoleQuery of(MultiValueMap<String, String> parameters) {
        return new RoleQuery(
                new RoleFilter(
                        value(parameters, "q")
                                .filter(it -> it.length() <= LONGEST_TEXT)
                                .orElse(""),
                        value(parameters, "rolle").orElse(null),
                        value(parameters, "enhet").flatMap(RoleQuery::unit).orElse(null),
                        value(parameters, "tjeneste").flatMap(RoleQuery::area).orElse(null),
                        value(parameters, "mangler").filter(YES::equals).isPresent()),
                page(parameters));
    }

    /** Counted from 1. */
    static int page(MultiValueMap<String, String> parameters) {
        return value(parameters, "side")
                .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    static Optional<UUID> unit(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException misshapen) {
            return Optional.empty();
        }
    }

    private static Optional<ServiceArea> area(String written) {
        return Arrays.stream(ServiceArea.values())
                .filter(it -> it.name().equalsIgnoreCase(written))
                .findFirst();
    }

    boolean isFiltered() {
        return !filter.equals(RoleFilter.ALL);
    }

    String address(String path, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new HashMap<String, Object>();
        add(address, values, "q", filter.words());
        add(address, values, "rolle", filter.role());
        add(address, values, "enhet", filter.unit());
        add(address, values, "tjeneste", filter.area());
        add(address, values, "mangler", filter.gaps() ? YES : "");
        add(address, values, "side", number > 1 ? number : "");
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void add(
            UriComponentsBuilder address, Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }
}
