package no.parorendeportalen.starter;

/** A content file says what cannot be read in. Nothing of it has been. */
public class ContentRefused extends RuntimeException {

    /** @param line 0 where it is not known */
    ContentRefused(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
    }

    ContentRefused(String file, String reason) {
        super("%s: %s".formatted(file, reason));
    }
}
