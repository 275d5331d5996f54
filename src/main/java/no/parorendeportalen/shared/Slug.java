package no.parorendeportalen.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Norwegian words as the ASCII of an address: "Når voksne er pårørende" is {@code nar-voksne-er-parorende}. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * The address of a text: lower case, letters a–z, digits and single hyphens, at most 80 characters, cut at a word where it can be.
     *
     * @throws IllegalArgumentException if the text has no letter or digit
     */
    public static String of(String text) {
        var ascii = ascii(text);
        if (ascii.isEmpty()) {
            throw new IllegalArgumentException("No letter or digit to make an address of");
        }
        if (ascii.length() <= LONGEST) {
            return ascii;
        }
        var cut = ascii.lastIndexOf('-', LONGEST);
        return ascii.substring(0, cut > 0 ? cut : LONGEST);
    }

    /** The address of a text, or another where it has no letter or digit to make one of. */
    public static String orElse(String text, String otherwise) {
        return !ascii(text).isEmpty() ? of(text) : otherwise;
    }

    /** The address of a text that shares its words with others: ends with a number, and is no longer for it. */
    public static String numbered(String text, int number) {
        var end = "-" + number;
        var slug = of(text);
        return of(slug.substring(0, Math.min(slug.length(), LONGEST - end.length())) + end);
    }

    private static String ascii(String text) {
        return Normalizer.normalize(spelled(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String spelled(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
    }
}
