package no.parorendeportalen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes compounds apart: "pårørendegruppe" is "pårørende" and "gruppe". What a word ends with must be known (a list that comes with the
 * portal, or words that are found in the municipality's own texts); what it begins with may be anything of three letters or more.
 */
final class Compounds {

    private static final int SHORTEST = 3;

    /** What may follow a known word at the end of another. */
    private static final List<String> ENDINGS =
            List.of("", "r", "er", "en", "n", "et", "t", "a", "e", "ene", "ne", "ar", "ane", "s", "ens", "ets", "enes");

    /** The usual parts by their form, with how they are written. */
    private static final Map<String, String> PARTS = WordList.lines("parts.txt").stream()
            .filter(it -> !it.startsWith("="))
            .collect(Collectors.toUnmodifiableMap(it -> Word.one(it).form(), it -> it, (one, other) -> one));

    private static final Set<String> WHOLE = WordList.lines("parts.txt").stream()
            .filter(it -> it.startsWith("="))
            .map(it -> Word.one(it.substring(1)).form())
            .collect(Collectors.toUnmodifiableSet());

    private Compounds() {}

    /** The parts of a word, the first first; nothing where it is no compound. */
    static List<String> parts(String form) {
        return parts(form, it -> false);
    }

    /** @param known words beside those of the list */
    static List<String> parts(String form, Predicate<String> known) {
        var parts = new ArrayList<String>();
        takeApart(form, known, parts);
        return parts.size() > 1 ? parts : List.of();
    }

    /** How the usual parts are written, by their form. */
    static Map<String, String> usual() {
        return PARTS;
    }

    /** Whether it is a known word, with or without the s or e that joins it to another. */
    static boolean isWord(String form, Predicate<String> known) {
        return isKnown(form, known)
                || form.matches(".{3,}[se]") && isKnown(form.substring(0, form.length() - 1), known);
    }

    private static void takeApart(String form, Predicate<String> known, List<String> into) {
        var at = isWhole(form) ? Optional.<Integer>empty() : joint(form, known);
        if (at.isEmpty()) {
            into.add(form);
            return;
        }
        takeApart(withoutJoint(form.substring(0, at.get()), known), known, into);
        into.add(form.substring(at.get()));
    }

    /** Where the longest known word begins that the whole ends with. */
    private static Optional<Integer> joint(String form, Predicate<String> known) {
        for (var at = SHORTEST; at <= form.length() - SHORTEST; at++) {
            if (hasVowelBefore(form, at) && isKnown(form.substring(at), known)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean hasVowelBefore(String form, int end) {
        for (var at = 0; at < end; at++) {
            if ("aeiouy".indexOf(form.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Without the s or e that joins it to what follows. */
    private static String withoutJoint(String form, Predicate<String> known) {
        var shorter = form.substring(0, form.length() - 1);
        return (form.endsWith("s") || form.endsWith("e")) && !isKnown(form, known) && isKnown(shorter, known)
                ? shorter
                : form;
    }

    private static boolean isWhole(String form) {
        return WHOLE.contains(form) || PARTS.containsKey(form) || inflected(form, WHOLE::contains);
    }

    private static boolean isKnown(String form, Predicate<String> known) {
        return inflected(form, it -> PARTS.containsKey(it) || WHOLE.contains(it) || known.test(it));
    }

    private static boolean inflected(String form, Predicate<String> known) {
        for (var ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
                var word = form.substring(0, form.length() - ending.length());
                if (known.test(word) || ending.startsWith("e") && known.test(word + "e")) {
                    return true;
                }
            }
        }
        return false;
    }
}
