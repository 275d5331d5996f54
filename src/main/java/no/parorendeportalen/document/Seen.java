package no.parorendeportalen.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What somebody had before them when they began to write: neighbours in the same draft are written in without getting in each other's way. */
public final class Seen {

    private static final int LENGTH = 32;

    private Seen() {}

    /** The same for the same words, wherever and whenever it is asked for. */
    public static String of(Record text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
