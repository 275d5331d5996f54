package no.parorendeportalen.checklist.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.document.DocumentFilter;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which checklists an address asks for. What cannot be understood is not asked for.
 *
 * @param own those for the unit of who asks
 * @param page counted from 1
 */
record ChecklistQuery(String words, @Nullable ServiceArea area, boolean own, int page) {

    private static final int LONGEST_WORDS = 200;

    static ChecklistQuery of(MultiValueMap<String, String> parameters) {
        return new ChecklistQuery(
                value(parameters, "q")
                        .map(it -> it.replaceAll("\\p{Cntrl}", " "))
                        .filter(it -> it.length() <= LONGEST_WORDS)
                        .orElse(""),
                value(parameters, "tjeneste")
                        .flatMap(it -> Arrays.stream(ServiceArea.values())
                                .filter(one -> word(one).equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "min-enhet").filter("ja"::equals).isPresent(),
                value(parameters, "side").map(PageNumber::of).orElse(1));
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** As an address has it. */
    static String word(ServiceArea area) {
        return area.name().toLowerCase(Locale.ROOT);
    }

    /** @param way the unit of who asks and those above it; null for whatever unit */
    DocumentFilter filter(@Nullable Set<UUID> way) {
        return new DocumentFilter(words, area, way, false);
    }

    boolean isFiltered() {
        return !words.isEmpty() || area != null || own;
    }

    /** The address of a page of the same. */
    String address(String path, int wanted) {
        var parameters = new LinkedHashMap<String, String>();
        if (!words.isEmpty()) {
            parameters.put("q", words);
        }
        if (area != null) {
            parameters.put("tjeneste", word(area));
        }
        if (own) {
            parameters.put("min-enhet", "ja");
        }
        if (wanted > 1) {
            parameters.put("side", String.valueOf(wanted));
        }
        var address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(it -> address.queryParam(it, "{" + it + "}"));
        return address.encode().buildAndExpand(Map.copyOf(parameters)).toUriString();
    }
}
