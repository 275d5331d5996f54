package no.parorendeportalen.upkeep.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.upkeep.DueFilter.State;
import no.parorendeportalen.upkeep.KeptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of the list of what is due asks for. What cannot be understood is not asked for.
 *
 * @param owner a unit's id, {@link #MINE}, {@link #NOBODYS}, or empty for whoever it is
 * @param page counted from 1
 */
record DueQuery(
        @Nullable KeptKind kind, String owner, @Nullable State state, int page) {

    /** The own unit's and those below it. */
    static final String MINE = "min";

    static final String NOBODYS = "ingen";

    static DueQuery of(MultiValueMap<String, String> parameters) {
        return new DueQuery(
                value(parameters, "slag")
                        .flatMap(it -> Arrays.stream(KeptKind.values())
                                .filter(kind -> kind.word().equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "eier")
                        .filter(it -> it.equals(MINE)
                                || it.equals(NOBODYS)
                                || it.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .orElse(""),
                value(parameters, "venter")
                        .flatMap(it -> Arrays.stream(State.values())
                                .filter(state -> word(state).equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    static String word(State state) {
        return state == State.DUE ? "forfalt" : "ikke-kontrollert";
    }

    @Nullable
    UUID unit() {
        return owner.length() == 36 ? UUID.fromString(owner) : null;
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The address of a page of the same. */
    String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        if (kind != null) {
            address.queryParam("slag", kind.word());
        }
        if (!owner.isEmpty()) {
            address.queryParam("eier", owner);
        }
        if (state != null) {
            address.queryParam("venter", word(state));
        }
        if (page > 1) {
            address.queryParam("side", page);
        }
        return address.encode().build().toUriString();
    }
}
