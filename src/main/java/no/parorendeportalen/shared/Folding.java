package no.parorendeportalen.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Folds text so that words are found however they are typed: "Pårørende", "parorende" and "paarorende" are the same. */
public final class Folding {

    private Folding() {}

    /** Lower case, without diacritics, æ as ae, ø and oe as o, å and aa as a. */
    public static String fold(String text) {
        var spelled = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("aa", "a")
                .replace("oe", "o");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
