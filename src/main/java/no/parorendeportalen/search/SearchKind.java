package no.parorendeportalen.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be found. The names are kept in the index; the word stands in the address of a search. */
public enum SearchKind {
    OFFER("tilbud"),
    CONTACT("kontakt"),
    SITUATION("situasjon"),
    HOWTO("slik-gjor-du"),
    ARTICLE("artikkel"),
    RIGHT("rettighet"),
    EVENT("kalender"),
    MEASURE("tiltak"),
    ROUTINE("rutine"),
    CHECKLIST("sjekkliste"),
    GUIDE("samtaleguide"),
    COURSE("opplaering"),
    CONTACT_ROLE("kontaktrolle"),
    NETWORK("nettverk");

    private static final Set<SearchKind> PUBLIC = Collections.unmodifiableSet(EnumSet.range(OFFER, MEASURE));
    private static final Set<SearchKind> ALL = Collections.unmodifiableSet(EnumSet.allOf(SearchKind.class));

    private final String word;

    SearchKind(String word) {
        this.word = word;
    }

    /** Those that the public can find; the others are for staff alone. */
    public static Set<SearchKind> forThePublic() {
        return PUBLIC;
    }

    /** Those that staff can find: all of them. */
    public static Set<SearchKind> forStaff() {
        return ALL;
    }

    /** The one among these that an address calls so. */
    public static Optional<SearchKind> called(String word, Set<SearchKind> among) {
        return among.stream().filter(it -> it.word.equals(word)).findFirst();
    }

    /** As an address has it. */
    public String word() {
        return word;
    }

    public boolean isPublic() {
        return PUBLIC.contains(this);
    }
}
