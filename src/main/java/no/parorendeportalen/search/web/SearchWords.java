package no.parorendeportalen.search.web;

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
            case ROUTINE -> "rutine";
            case CHECKLIST -> "sjekkliste";
            case GUIDE -> "samtaleguide";
            case COURSE -> "opplaering";
            case CONTACT_ROLE -> "kontaktrolle";
            case NETWORK -> "nettverk";
        };
    }

    static Optional<SearchKind> kind(String word) {
        return SearchKind.forThePublic().stream()
                .filter(it -> word(it).equals(word))
                .findFirst();
    }
}
