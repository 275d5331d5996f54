package no.parorendeportalen.offer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.offer.OfferLine;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.shared.Folding;
import no.parorendeportalen.upkeep.KeptQuery.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which offers an address of the editors' list asks for. What cannot be understood is not asked for.
 *
 * @param text in the title
 * @param standing null for all that are not removed
 * @param owner of them, or above theirs; null for all
 * @param page counted from 1
 */
record OfferEditingQuery(
        String text,
        @Nullable Standing standing,
        @Nullable OfferStatus status,
        @Nullable UUID owner,
        int page) {

    static final int PAGE_SIZE = 50;

    private static final int LONGEST_TEXT = 100;

    static OfferEditingQuery of(MultiValueMap<String, String> parameters) {
        return new OfferEditingQuery(
                value(parameters, "q").filter(it -> it.length() <= LONGEST_TEXT).orElse(""),
                value(parameters, "status")
                        .flatMap(it -> Arrays.stream(Standing.values())
                                .filter(standing -> standing.word().equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "na")
                        .flatMap(it -> Arrays.stream(OfferStatus.values())
                                .filter(status -> word(status).equals(it))
                                .findFirst())
                        .orElse(null),
                value(parameters, "eier").flatMap(OfferEditingQuery::id).orElse(null),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    /** As an address has it. */
    static String word(OfferStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
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

    List<OfferLine> among(List<OfferLine> offers, UnitTree units) {
        var folded = Folding.fold(text);
        return offers.stream()
                .filter(it -> Folding.fold(it.kept().label()).contains(folded))
                .filter(it -> standing == null ? !it.kept().removed() : standing.isOf(it.kept()))
                .filter(it -> status == null || it.standing().status() == status)
                .filter(it -> owner == null || isOwned(it, owner, units))
                .toList();
    }

    private static boolean isOwned(OfferLine offer, UUID by, UnitTree units) {
        var unit = offer.kept().upkeep().ownerUnit();
        return unit != null && units.isWithin(unit, by);
    }

    /** The address of a page of the same. */
    String address(String path, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}").uriVariables(Map.of("q", text));
        }
        if (standing != null) {
            address.queryParam("status", standing.word());
        }
        if (status != null) {
            address.queryParam("na", word(status));
        }
        if (owner != null) {
            address.queryParam("eier", owner);
        }
        if (number > 1) {
            address.queryParam("side", number);
        }
        return address.encode().build().toUriString();
    }
}
