package no.parorendeportalen.benchmark;

/** What is asked for. The first one is what the others stand beside. */
public enum Page {
    /** Signed in, in the same frame, behind the same session and chain; of the municipality it asks for nothing. */
    REFERENCE("/konto", true),
    FRONT("/ansatt", true),
    ROUTINES("/ansatt/rutiner", true),
    ROUTINES_BY_WORD("/ansatt/rutiner?q=søvn", true),
    ROUTINE("/ansatt/rutiner/tolk", true),
    SEARCH_FEW_FOUND("/ansatt/sok?q=søvn", true),
    SEARCH_ALL_FOUND("/ansatt/sok?q=rutine", true),
    CHECKLISTS("/ansatt/sjekklister", true),
    RUN("/ansatt/gjennomganger/", true),
    PUBLIC_FRONT_KEPT("/", false),
    PUBLIC_OFFERS_MADE_ANEW("/tilbud?type=kurs&pris=gratis", false),
    PUBLIC_SEARCH("/sok?q=søvn", false);

    private final String path;
    private final boolean forStaff;

    Page(String path, boolean forStaff) {
        this.path = path;
        this.forStaff = forStaff;
    }

    /** Below the municipality, save that of the reference. */
    String path() {
        return path;
    }

    boolean isForStaff() {
        return forStaff;
    }
}
