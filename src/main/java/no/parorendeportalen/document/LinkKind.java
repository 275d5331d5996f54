package no.parorendeportalen.document;

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
}
