package no.parorendeportalen.search;

/** What can be found. The names are kept in the index and stand in the address of a search, in lower case. */
public enum SearchKind {
    OFFER,
    CONTACT,
    SITUATION,
    HOWTO,
    ARTICLE,
    RIGHT,
    EVENT,
    MEASURE
}
