package no.parorendeportalen;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's own words, so that a test does not break when they are put better. */
public final class Words {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n/messages", BOKMAL);

    private Words() {}

    public static String of(String key, Object... arguments) {
        var words = BUNDLE.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, BOKMAL).format(arguments);
    }

    /** Up to where the first argument would stand. */
    public static String beginningOf(String key) {
        var words = BUNDLE.getString(key);
        return words.substring(0, words.indexOf('{'));
    }
}
