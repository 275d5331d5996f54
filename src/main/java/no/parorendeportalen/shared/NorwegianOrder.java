package no.parorendeportalen.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;

/** The order of the Norwegian alphabet: æ, ø and å come last. */
public final class NorwegianOrder {

    private NorwegianOrder() {}

    /**
     * For names that people look up in a list. A new one each time, since it is not for several threads; it looks into each name once, however
     * often it is compared.
     */
    public static Comparator<String> names() {
        var collator = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
        var keys = new HashMap<String, CollationKey>();
        return Comparator.comparing(it -> keys.computeIfAbsent(it, collator::getCollationKey));
    }
}
