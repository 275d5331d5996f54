package no.parorendeportalen.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry as it is found: its words in the forms that all spellings share, with the parts of its compounds one step below the compounds
 * themselves.
 *
 * @param names the forms of its title and of each other name, one line each
 * @param heaviest what is weighted A: the names
 * @param heavy what is weighted B: everyday words, and parts of the names
 * @param light what is weighted C: the summary, and parts of everyday words
 * @param lightest what is weighted D: everything else
 * @param vocabulary how its words are written, by their form
 */
record IndexedText(
        List<String> names,
        String heaviest,
        String heavy,
        String light,
        String lightest,
        Map<String, String> vocabulary) {

    private static final int SHORTEST = 3;

    /** @param body without markup */
    static IndexedText of(SearchEntry entry, String body) {
        var names = Stream.concat(Stream.of(entry.title()), entry.otherNames().stream())
                .map(Word::of)
                .toList();
        var named = names.stream().flatMap(List::stream).toList();
        var everyday = Word.of(String.join(" ", entry.words()));
        var summary = Word.of(entry.summary());
        var rest = Word.of(body);
        return new IndexedText(
                names.stream().map(AskedWords::line).toList(),
                AskedWords.line(named),
                AskedWords.line(everyday) + parts(named),
                AskedWords.line(summary) + parts(everyday),
                AskedWords.line(rest) + parts(summary) + parts(rest),
                vocabulary(Stream.of(named, everyday, summary, rest).flatMap(List::stream)));
    }

    private static String parts(List<Word> words) {
        var parts = new ArrayList<String>();
        words.forEach(it -> parts.addAll(Compounds.parts(it.form())));
        return " " + String.join(" ", parts);
    }

    private static Map<String, String> vocabulary(Stream<Word> words) {
        return words.filter(it -> it.form().length() >= SHORTEST
                        && Character.isLetter(it.form().charAt(0)))
                .collect(Collectors.toMap(Word::form, Word::shown, (first, again) -> first, LinkedHashMap::new));
    }
}
