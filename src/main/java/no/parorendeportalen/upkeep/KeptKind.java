package no.parorendeportalen.upkeep;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;

/** The kinds of things that the municipality keeps true. */
public enum KeptKind {
    SITUATION("situasjon", "/admin/situasjoner"),
    CONTACT("kontakt", "/admin/kontakter"),
    RIGHT("rettighet", "/admin/rettigheter"),
    PROVIDER("tilbyder", "/admin/tilbydere"),
    PLACE("sted", "/admin/steder"),
    OFFER("tilbud", "/admin/tilbud"),
    EVENT("hendelse", "/admin/kalender"),
    ARTICLE("artikkel", "/admin/artikler"),
    HOWTO("framgangsmate", "/admin/framgangsmater"),
    GUIDE("samtaleguide", "/admin/samtaleguider"),
    COURSE("kurs", "/admin/kurs"),
    CONTACT_ROLE("kontaktrolle", "/admin/kontaktroller"),
    ROLE_POST("rolleinnehaver", "/admin/rolleinnehavere"),
    NETWORK("nettverk", "/admin/nettverk");

    private static final Set<KeptKind> FOR_STAFF = EnumSet.of(GUIDE, COURSE, CONTACT_ROLE, ROLE_POST, NETWORK);

    private final String word;
    private final String listPath;

    KeptKind(String word, String listPath) {
        this.word = word;
        this.listPath = listPath;
    }

    /** Whether it is shown to staff alone, so that "published" means: to them. */
    public boolean isForStaff() {
        return FOR_STAFF.contains(this);
    }

    /** As an address names it. */
    public String word() {
        return word;
    }

    /** Where the things of this kind are edited, below the municipality. */
    public String listPath() {
        return listPath;
    }

    /** Where one of them is edited, below the municipality. */
    public String editPath(UUID id) {
        return listPath + "/" + id;
    }

    /** @throws NotFound if no kind is called that */
    public static KeptKind named(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind"));
    }
}
