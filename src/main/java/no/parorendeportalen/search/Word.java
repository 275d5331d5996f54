package no.parorendeportalen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.shared.Folding;

/**
 * A word of a text or of a query.
 *
 * @param shown as it is written, in lower case
 * @param form as it is compared, the same for all its spellings
 */
record Word(String shown, String form) {

    static final int LONGEST = 60;

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private static final Set<String> SAYING_NOTHING = WordList.lines("stopwords.txt").stream()
            .flatMap(it -> Stream.of(it.split(" +")))
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());

    /** The words of a text in order, without those that say nothing of what it is about. */
    static List<Word> of(String text) {
        return all(text).stream().filter(it -> !it.saysNothing()).toList();
    }

    /** The words of a text in order. */
    static List<Word> all(String text) {
        var words = new ArrayList<Word>();
        for (var written : NOT_WORD.split(text)) {
            if (!written.isEmpty() && written.length() <= LONGEST) {
                words.add(one(written));
            }
        }
        return words;
    }

    /** @param written without anything else in it */
    static Word one(String written) {
        var shown = written.toLowerCase(Locale.ROOT);
        return new Word(shown, NorwegianForms.common(Folding.fold(shown)));
    }

    /** The forms of the words of a text, in one line. */
    static String line(String text) {
        return of(text).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    private boolean saysNothing() {
        return form.isEmpty() || SAYING_NOTHING.contains(Folding.fold(shown));
    }
}
