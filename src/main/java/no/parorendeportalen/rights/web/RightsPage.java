package no.parorendeportalen.rights.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.shared.Folding;

/**
 * The register as it is shown: deadlines by themselves first, since they pass, then everything by law.
 *
 * @param text that was searched for
 * @param total how many rights there are
 * @param found how many the search found
 */
record RightsPage(String text, int total, int found, List<RightLine> deadlines, List<Law> laws) {

    private static final int LONGEST_TEXT = 200;

    /** @param id of its heading in the page */
    record Law(String name, String id, List<RightLine> rights) {}

    static RightsPage of(List<RightLine> all, String asked) {
        var text = asked.strip();
        var words = List.of(Folding.fold(text.substring(0, Math.min(LONGEST_TEXT, text.length())))
                .split("\\s+"));
        var found = all.stream()
                .filter(it -> words.stream().allMatch(written(it)::contains))
                .toList();
        var byLaw =
                found.stream().collect(Collectors.groupingBy(RightLine::law, LinkedHashMap::new, Collectors.toList()));
        var laws = byLaw.entrySet().stream()
                .map(it -> new Law(
                        capital(it.getKey()), "lov-" + it.getValue().get(0).slug(), it.getValue()))
                .toList();
        return new RightsPage(
                text,
                all.size(),
                found.size(),
                found.stream().filter(it -> it.deadline() != null).toList(),
                laws);
    }

    private static String written(RightLine right) {
        return Folding.fold(Stream.of(right.title(), right.law(), right.section(), right.who(), right.deadline())
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
    }

    private static String capital(String law) {
        return law.substring(0, 1).toUpperCase(Locale.forLanguageTag("nb")) + law.substring(1);
    }
}
