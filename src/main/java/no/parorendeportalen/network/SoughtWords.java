package no.parorendeportalen.network;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.shared.Folding;

/** Words that somebody looks for people by: "hvem er barneansvarlig for hjemmetjenesten". */
final class SoughtWords {

    private static final Set<String> SAY_NOTHING = Set.of(
            "hvem",
            "er",
            "for",
            "i",
            "pa",
            "til",
            "ved",
            "hos",
            "og",
            "en",
            "et",
            "den",
            "det",
            "som",
            "har",
            "av",
            "jeg",
            "finner",
            "ringer",
            "kontakt",
            "kontakter",
            "kommunen",
            "vi",
            "var",
            "min",
            "enhet");

    /** Longer words are found by how they begin: "barneansvarlige" by "barneansvarlig". */
    private static final int LONG = 5;

    private final List<String> words;

    private SoughtWords(List<String> words) {
        this.words = words;
    }

    static SoughtWords of(String text) {
        var all = split(text);
        var telling = all.stream().filter(it -> !SAY_NOTHING.contains(it)).toList();
        return new SoughtWords(telling.isEmpty() ? all : telling);
    }

    /** Whether all of them are in a text. */
    boolean in(String text) {
        var there = split(text);
        return words.stream().allMatch(word -> there.stream().anyMatch(it -> meets(it, word)));
    }

    private static boolean meets(String there, String word) {
        return there.contains(word) || there.length() >= LONG && word.startsWith(there);
    }

    private static List<String> split(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
