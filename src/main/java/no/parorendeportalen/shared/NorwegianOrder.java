package no.parorendeportalen.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the Norwegian alphabet: æ, ø and å come last. */
public final class NorwegianOrder {

    private NorwegianOrder() {}

    /** For names that people look up in a list. A new one each time, since a collator is not for several threads. */
    public static Comparator<String> names() {
        var collator = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
        return collator::compare;
    }
}
