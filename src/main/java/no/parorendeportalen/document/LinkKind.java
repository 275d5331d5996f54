package no.parorendeportalen.document;

import java.util.Arrays;
import java.util.Optional;
import no.parorendeportalen.search.SearchKind;

/** What a step can lead to. Named as the search names it. */
public enum LinkKind {
    ROUTINE,
    CHECKLIST,
    GUIDE,
    OFFER,
    CONTACT,
    RIGHT,
    HOWTO,
    COURSE,
    CONTACT_ROLE,
    NETWORK;

    public SearchKind found() {
        return SearchKind.valueOf(name());
    }

    /** Nothing for what a step cannot lead to. */
    static Optional<LinkKind> of(SearchKind kind) {
        return Arrays.stream(values()).filter(it -> it.found() == kind).findFirst();
    }
}
