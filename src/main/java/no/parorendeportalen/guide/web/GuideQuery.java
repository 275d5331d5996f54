package no.parorendeportalen.guide.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.parorendeportalen.guide.GuideFilter;
import no.parorendeportalen.guide.GuideKind;
import no.parorendeportalen.municipality.ServiceArea;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which guides an address asks for. What cannot be understood is not asked for.
 *
 * @param page counted from 1
 */
record GuideQuery(GuideFilter filter, int page) {

    static final int PAGE_SIZE = 25;

    private static final int LONGEST_WORDS = 200;

    static GuideQuery of(MultiValueMap<String, String> parameters) {
        return new GuideQuery(
                new GuideFilter(
                        value(parameters, "q")
                                .map(it -> it.replaceAll("\\p{Cntrl}", " "))
                                .filter(it -> it.length() <= LONGEST_WORDS)
                                .orElse(""),
                        constant(ServiceArea.values(), value(parameters, "tjeneste"))
                                .orElse(null),
                        constant(GuideKind.values(), value(parameters, "type")).orElse(null)),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    /** As an address has it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> written) {
        return written.flatMap(
                it -> Arrays.stream(all).filter(one -> word(one).equals(it)).findFirst());
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The address of a page of the same. */
    String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        var area = filter.area();
        var kind = filter.kind();
        if (!filter.words().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (area != null) {
            address.queryParam("tjeneste", word(area));
        }
        if (kind != null) {
            address.queryParam("type", word(kind));
        }
        if (page > 1) {
            address.queryParam("side", page);
        }
        return address.encode().buildAndExpand(Map.of("q", filter.words())).toUriString();
    }
}
