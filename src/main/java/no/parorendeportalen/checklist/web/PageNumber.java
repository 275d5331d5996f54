package no.parorendeportalen.checklist.web;

/** The page that an address asks for; what is none is the first. */
final class PageNumber {

    private PageNumber() {}

    static int of(String written) {
        return written.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(written) : 1;
    }
}
