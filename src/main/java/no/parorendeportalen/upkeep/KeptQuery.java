package no.parorendeportalen.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.parorendeportalen.shared.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which things an address of an editors' list asks for. What cannot be understood is not asked for.
 *
 * @param text in what they are called
 * @param standing null for all that are not removed
 * @param page counted from 1
 */
public record KeptQuery(String text, @Nullable Standing standing, int page) {

    static final int PAGE_SIZE = 50;

    private static final int LONGEST_TEXT = 100;

    /** How it stands with a thing. */
    public enum Standing {
        UTKAST,
        PUBLISERT,
        /** Published, and due to be looked at, or never confirmed. */
        KONTROLLERES,
        FJERNET;

        /** As an address has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOf(KeptState thing) {
            return switch (this) {
                case UTKAST -> !thing.removed() && !thing.published();
                case PUBLISERT -> !thing.removed() && thing.published();
                case KONTROLLERES ->
                    !thing.removed() && thing.published() && !thing.freshness().isFresh();
                case FJERNET -> thing.removed();
            };
        }
    }

    static KeptQuery of(MultiValueMap<String, String> parameters) {
        return new KeptQuery(
                value(parameters, "q").filter(it -> it.length() <= LONGEST_TEXT).orElse(""),
                value(parameters, "status")
                        .flatMap(it -> Arrays.stream(Standing.values())
                                .filter(standing -> standing.word().equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    List<KeptState> among(List<KeptState> things) {
        var folded = Folding.fold(text);
        return things.stream()
                .filter(it -> Folding.fold(it.label()).contains(folded))
                .filter(it -> standing == null ? !it.removed() : standing.isOf(it))
                .toList();
    }

    /** The address of a page of the same. */
    String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}").uriVariables(Map.of("q", text));
        }
        if (standing != null) {
            address.queryParam("status", standing.word());
        }
        if (page > 1) {
            address.queryParam("side", page);
        }
        return address.encode().build().toUriString();
    }
}
