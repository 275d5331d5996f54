package no.parorendeportalen.drafting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.parorendeportalen.shared.Folding;

/** The known name that somebody most likely meant. */
final class NearestName {

    /** One slip in so many letters is still the same name. */
    private static final int LETTERS_A_SLIP = 4;

    private NearestName() {}

    static Optional<String> of(String typed, List<String> known) {
        var wanted = Folding.fold(typed);
        return known.stream()
                .filter(it -> distance(wanted, Folding.fold(it)) <= Math.max(1, wanted.length() / LETTERS_A_SLIP))
                .min(Comparator.comparingInt(it -> distance(wanted, Folding.fold(it))));
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
