package no.parorendeportalen.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be found. The names are kept in the index and stand in the address of a search, in lower case. */
public enum SearchKind {
    OFFER,
    CONTACT,
    SITUATION,
    HOWTO,
    ARTICLE,
    RIGHT,
    EVENT,
    MEASURE,
    ROUTINE,
    CHECKLIST,
    GUIDE,
    COURSE,
    CONTACT_ROLE,
    NETWORK;

    private static final Set<SearchKind> PUBLIC = Collections.unmodifiableSet(EnumSet.range(OFFER, MEASURE));

    /** Those that the public can find; the others are for staff alone. */
    public static Set<SearchKind> forThePublic() {
        return PUBLIC;
    }

    public boolean isPublic() {
        return PUBLIC.contains(this);
    }
}
