package no.parorendeportalen.admin.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whom an address of the list of users asks for. What cannot be understood is not asked for.
 *
 * @param text in a name or an e-mail address
 * @param unit or one below it
 * @param page counted from 1
 */
record UserQuery(
        String text,
        @Nullable Role role,
        @Nullable UUID unit,
        @Nullable Status status,
        int page) {

    static final int PAGE_SIZE = 50;

    private static final int LONGEST_TEXT = 100;

    /** How it stands with somebody's access. */
    enum Status {
        ACTIVE,
        WITHOUT_PASSWORD,
        RESTING;

        /** As an address has it. */
        String word() {
            return switch (this) {
                case ACTIVE -> "aktiv";
                case WITHOUT_PASSWORD -> "uten-passord";
                case RESTING -> "sperret";
            };
        }

        boolean isOf(MemberDetails member) {
            return switch (this) {
                case ACTIVE -> member.active();
                case WITHOUT_PASSWORD -> member.active() && !member.hasPassword();
                case RESTING -> !member.active();
            };
        }
    }

    static UserQuery of(MultiValueMap<String, String> parameters) {
        var text =
                value(parameters, "q").filter(it -> it.length() <= LONGEST_TEXT).orElse("");
        return new UserQuery(
                text,
                value(parameters, "rolle")
                        .flatMap(it -> List.of(Role.values()).stream()
                                .filter(role -> word(role).equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "enhet").flatMap(UserQuery::id).orElse(null),
                value(parameters, "status")
                        .flatMap(it -> List.of(Status.values()).stream()
                                .filter(status -> status.word().equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
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

    List<MemberDetails> among(List<MemberDetails> members, UnitTree units) {
        var folded = Folding.fold(text);
        return members.stream()
                .filter(it -> Folding.fold(it.name()).contains(folded)
                        || Folding.fold(it.email()).contains(folded))
                .filter(it -> role == null || it.role() == role)
                .filter(it -> unit == null || it.unit() != null && units.isWithin(it.unit(), unit))
                .filter(it -> status == null || status.isOf(it))
                .toList();
    }

    /** The address of a page of the same. */
    String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}").uriVariables(Map.of("q", text));
        }
        if (role != null) {
            address.queryParam("rolle", word(role));
        }
        if (unit != null) {
            address.queryParam("enhet", unit);
        }
        if (status != null) {
            address.queryParam("status", status.word());
        }
        if (page > 1) {
            address.queryParam("side", page);
        }
        return address.encode().build().toUriString();
    }
}
