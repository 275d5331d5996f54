package no.parorendeportalen.document.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.document.RegisterFilter;
import no.parorendeportalen.document.RegisterFilter.Among;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which documents an address of the editors' list asks for. What cannot be understood is not asked for.
 *
 * @param text in the title
 * @param owner of them, or above theirs; null for all
 * @param page counted from 1
 */
record RegisterQuery(
        String text, @Nullable Among among, @Nullable UUID owner, boolean late, int page) {

    private static final int LONGEST_TEXT = 100;

    private static final Map<Among, String> WORDS = Map.of(
            Among.IN_FORCE, "i-bruk",
            Among.COMING, "kommer",
            Among.DRAFT, "utkast",
            Among.REVIEW, "til-godkjenning",
            Among.RETIRED, "tatt-ut",
            Among.DISCARDED, "forkastet");

    static RegisterQuery of(MultiValueMap<String, String> parameters) {
        return new RegisterQuery(
                value(parameters, "q")
                        .map(it -> it.replaceAll("\\p{Cntrl}", " ").strip())
                        .filter(it -> it.length() <= LONGEST_TEXT)
                        .orElse(""),
                value(parameters, "status")
                        .flatMap(it -> Arrays.stream(Among.values())
                                .filter(among -> word(among).equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "eier").flatMap(RegisterQuery::id).orElse(null),
                value(parameters, "over-fristen").filter("ja"::equals).isPresent(),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    /** As an address has it. */
    static String word(Among among) {
        return WORDS.getOrDefault(among, "");
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException misshapen) {
            return Optional.empty();
        }
    }

    RegisterFilter filter(UnitTree units) {
        return new RegisterFilter(text, among, owner == null ? null : within(owner, units), late);
    }

    private static Set<UUID> within(UUID unit, UnitTree units) {
        return units.all().stream()
                .map(UnitDetails::id)
                .filter(it -> units.isWithin(it, unit))
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return text.isEmpty() && among == null && owner == null && !late;
    }

    /** The address of a page of the same. */
    String address(String path, int wanted) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}").uriVariables(Map.of("q", text));
        }
        if (among != null) {
            address.queryParam("status", word(among));
        }
        if (owner != null) {
            address.queryParam("eier", owner);
        }
        if (late) {
            address.queryParam("over-fristen", "ja");
        }
        if (wanted > 1) {
            address.queryParam("side", wanted);
        }
        return address.encode().build().toUriString();
    }
}
