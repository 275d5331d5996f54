package no.parorendeportalen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.search.WordLookup.Finding;
import no.parorendeportalen.search.WordLookup.What;

/**
 * A query as it is understood: for each of its words the ways to find it.
 *
 * @param meanings what synonyms lead to, as names are kept
 * @param meant what the misspelled words were meant to be, by their place in the query
 */
record AskedWords(List<Word> words, List<Alternative> alternatives, Set<String> meanings, Map<Integer, Word> meant) {

    /** Characters of a query that are read, and words of it. */
    private static final int LONGEST = 300;

    private static final int MOST = 12;

    private static final int MOST_WITHIN = 20;

    /** The words of a query that say something, each once. */
    static List<Word> words(String query) {
        var read = query.substring(0, Math.min(query.length(), LONGEST));
        return Word.of(read).stream()
                .collect(Collectors.toMap(Word::form, it -> it, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    /** The forms of words, as names are kept. */
    static String line(List<Word> words) {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }

    static AskedWords of(List<Word> words, List<Finding> findings) {
        return new Reading(words, findings).read();
    }

    /** The query with its misspelled words put right; nothing where none was. */
    Optional<String> suggestion(Set<Integer> found) {
        if (meant.keySet().stream().noneMatch(found::contains)) {
            return Optional.empty();
        }
        var right = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            right.add((meant.containsKey(i) && found.contains(i) ? meant.get(i) : words.get(i)).shown());
        }
        return Optional.of(String.join(" ", right));
    }

    /** The work of understanding. */
    private static final class Reading {

        private final List<Word> words;
        private final Map<What, List<Finding>> findings;
        private final Map<String, String> stems = new HashMap<>();
        private final Set<String> known;
        private final Set<Alternative> alternatives = new LinkedHashSet<>();
        private final Set<String> meanings = new LinkedHashSet<>();
        private final Map<Integer, Word> meant = new HashMap<>();

        private Reading(List<Word> words, List<Finding> findings) {
            this.words = words;
            this.findings = findings.stream().collect(Collectors.groupingBy(Finding::what));
            this.known = of(What.WORD)
                    .filter(it -> it.shown().equals("true"))
                    .map(Finding::form)
                    .collect(Collectors.toSet());
            of(What.WORD).forEach(it -> stems.put(it.form(), it.word()));
        }

        private AskedWords read() {
            for (var i = 0; i < words.size(); i++) {
                if (words.get(i).isKin()) {
                    alternatives.add(Alternative.exactly(i, words.get(i).form()).lighter());
                } else {
                    read(i, words.get(i).form());
                }
            }
            of(What.MEANS).forEach(this::readSynonym);
            return new AskedWords(words, List.copyOf(alternatives), meanings, meant);
        }

        private void read(int place, String form) {
            alternatives.add(Alternative.exactly(place, form));
            if (form.length() > 3) {
                alternatives.add(Alternative.beginning(place, form));
            }
            var parts =
                    Compounds.parts(form, of(What.PART, form).map(Finding::word).collect(Collectors.toSet())::contains);
            if (!parts.isEmpty()) {
                alternatives.add(Alternative.parts(place, parts));
                alternatives.add(Alternative.part(place, parts));
            }
            var longer = of(What.ENDING, form)
                    .filter(it -> Compounds.isWord(it.shown(), it.more()::contains))
                    .map(Finding::word)
                    .limit(MOST_WITHIN)
                    .toList();
            if (!longer.isEmpty()) {
                alternatives.add(Alternative.within(place, longer));
            }
            if (!known.contains(form) && !Compounds.isWord(form, any -> false) && form.length() > 3) {
                meant(form).ifPresent(it -> {
                    meant.put(place, it);
                    alternatives.add(Alternative.meant(place, it.form()));
                });
            }
        }

        /** The nearest word that it may be a misspelling of: one of the municipality's own, or one of the usual parts. */
        private Optional<Word> meant(String form) {
            var own = of(What.ALIKE, form).map(it -> new Word(it.shown(), it.word()));
            var usual = Compounds.usual().entrySet().stream().map(it -> new Word(it.getValue(), it.getKey()));
            return Stream.concat(own, usual)
                    .filter(it -> Misspelling.isLikely(form, it.form()))
                    .min(Comparator.comparingInt(it -> Misspelling.distance(form, it.form())))
                    .filter(it -> !it.form().equals(form));
        }

        /** A synonym stands for every word of the query that it is asked by. */
        private void readSynonym(Finding synonym) {
            var asked = Set.copyOf(List.of(synonym.word().split(" ")));
            var places = IntStream.range(0, words.size())
                    .filter(it -> asked.contains(stem(it)))
                    .toArray();
            if (Arrays.stream(places).mapToObj(this::stem).distinct().count() < asked.size()) {
                return;
            }
            for (var place : places) {
                synonym.more().forEach(it -> alternatives.add(Alternative.synonym(place, it)));
            }
            meanings.addAll(synonym.more());
        }

        /** Of the word at a place, or of what it was meant to be. */
        private String stem(int place) {
            var right = meant.get(place);
            return right == null
                    ? stems.getOrDefault(words.get(place).form(), "")
                    : of(What.ALIKE)
                            .filter(it -> it.word().equals(right.form()))
                            .map(it -> it.more().get(0))
                            .findFirst()
                            .orElse("");
        }

        private Stream<Finding> of(What what) {
            return findings.getOrDefault(what, List.of()).stream();
        }

        private Stream<Finding> of(What what, String form) {
            return of(what).filter(it -> it.form().equals(form));
        }
    }
}
