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

    private static final Set<String> SAYING_NOTHING = folded("stopwords.txt");

    private static final Set<String> KIN = folded("kin.txt");

    /** The words of a text in order, without those that say nothing of what it is about; all of them where none says anything. */
    static List<Word> of(String text) {
        var all = all(text);
        var telling = all.stream().filter(it -> !it.saysNothing()).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static List<Word> all(String text) {
        var words = new ArrayList<Word>();
        for (var written : NOT_WORD.split(text)) {
            var word = one(written);
            if (!word.form().isEmpty() && written.length() <= LONGEST) {
                words.add(word);
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

    /** Whether it says who somebody is to the reader, and so little of what is looked for. */
    boolean isKin() {
        return KIN.contains(Folding.fold(shown));
    }

    private boolean saysNothing() {
        return SAYING_NOTHING.contains(Folding.fold(shown));
    }

    private static Set<String> folded(String list) {
        return WordList.lines(list).stream()
                .flatMap(it -> Stream.of(it.split(" +")))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
