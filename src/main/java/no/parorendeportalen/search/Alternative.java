package no.parorendeportalen.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to find a word of the query.
 *
 * @param word its place in the query
 * @param query as PostgreSQL's {@code to_tsquery} reads it; made of letters and digits alone, so that it can always be read
 * @param worth of what is found this way, at most 1
 */
record Alternative(int word, String query, double worth) {

    /** Shorter beginnings would find too much. */
    private static final int SHORTEST_BEGINNING = 4;

    static Alternative exactly(int word, String form) {
        return new Alternative(word, quoted(form), 1);
    }

    /** The same, for a word that says little. */
    Alternative lighter() {
        return new Alternative(word, query, worth * 0.4);
    }

    /** Words that begin with it. */
    static Alternative beginning(int word, String form) {
        return new Alternative(word, begun(form), 0.6);
    }

    /** All of these. */
    static Alternative parts(int word, List<String> forms) {
        return new Alternative(word, all(forms), 0.7);
    }

    /** Any of these: what is nearest where nothing has them all. */
    static Alternative part(int word, List<String> forms) {
        return new Alternative(word, any(forms), 0.3);
    }

    /** What the words of a synonym lead to. */
    static Alternative synonym(int word, String phrase) {
        return new Alternative(word, all(List.of(phrase.split(" "))), 1);
    }

    /** What was meant by a misspelled word. */
    static Alternative meant(int word, String form) {
        return new Alternative(word, begun(form), 0.7);
    }

    /** Any of these longer words. */
    static Alternative within(int word, List<String> forms) {
        return new Alternative(word, any(forms), 0.5);
    }

    private static String any(List<String> forms) {
        return forms.stream().map(Alternative::quoted).collect(Collectors.joining(" | "));
    }

    private static String all(List<String> forms) {
        return forms.stream().map(Alternative::begun).collect(Collectors.joining(" & "));
    }

    private static String begun(String form) {
        return form.length() < SHORTEST_BEGINNING ? quoted(form) : quoted(form) + ":*";
    }

    private static String quoted(String form) {
        return "'" + form.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "") + "'";
    }
}
