package no.parorendeportalen.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of the documents in force an address asks for. What cannot be understood is not asked for.
 *
 * @param own those for the unit of who asks
 * @param late those past their deadline
 * @param page counted from 1
 */
public record DocumentQuery(String words, @Nullable ServiceArea area, boolean own, boolean late, int page) {

    private static final int LONGEST_WORDS = 200;
    private static final String YES = "ja";

    public static DocumentQuery of(MultiValueMap<String, String> parameters) {
        return new DocumentQuery(
                value(parameters, "q")
                        .map(it -> it.replaceAll("\\p{Cntrl}", " "))
                        .filter(it -> it.length() <= LONGEST_WORDS)
                        .orElse(""),
                value(parameters, "tjeneste")
                        .flatMap(it -> Arrays.stream(ServiceArea.values())
                                .filter(one -> word(one).equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "min-enhet").filter(YES::equals).isPresent(),
                value(parameters, "frist-passert").filter(YES::equals).isPresent(),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** As an address has it. */
    public static String word(ServiceArea area) {
        return area.name().toLowerCase(Locale.ROOT);
    }

    /** @param way the unit of who asks and those above it; null for whatever unit */
    public DocumentFilter filter(@Nullable Set<UUID> way) {
        return new DocumentFilter(words, area, own ? way : null, late);
    }

    public boolean isFiltered() {
        return !words.isEmpty() || area != null || own || late;
    }

    /** The address of a page of the same. */
    public String address(String path, int wanted) {
        var parameters = new LinkedHashMap<String, String>();
        if (!words.isEmpty()) {
            parameters.put("q", words);
        }
        if (area != null) {
            parameters.put("tjeneste", word(area));
        }
        if (own) {
            parameters.put("min-enhet", YES);
        }
        if (late) {
            parameters.put("frist-passert", YES);
        }
        if (wanted > 1) {
            parameters.put("side", String.valueOf(wanted));
        }
        var address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(it -> address.queryParam(it, "{" + it + "}"));
        return address.encode().buildAndExpand(Map.copyOf(parameters)).toUriString();
    }
}
