package no.parorendeportalen.search.web;

import java.util.Arrays;
import java.util.Optional;
import no.parorendeportalen.search.SearchKind;

/** The kinds of what can be found as an address has them. */
final class SearchWords {

    private SearchWords() {}

    static String word(SearchKind kind) {
        return switch (kind) {
            case OFFER -> "tilbud";
            case CONTACT -> "kontakt";
            case SITUATION -> "situasjon";
            case HOWTO -> "slik-gjor-du";
            case ARTICLE -> "artikkel";
            case RIGHT -> "rettighet";
            case EVENT -> "kalender";
            case MEASURE -> "tiltak";
        };
    }

    static Optional<SearchKind> kind(String word) {
        return Arrays.stream(SearchKind.values())
                .filter(it -> word(it).equals(word))
                .findFirst();
    }
}
