package no.parorendeportalen.actionplan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.parorendeportalen.shared.Folding;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.OwnerDetails;
import no.parorendeportalen.strategy.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has chosen. Choices of one kind widen each other, choices of different kinds narrow each other.
 *
 * @param areas by number; the one the measure stands in, so that the counts are the plan's
 * @param owners by address, in whatever role
 * @param years in which the measure is to be worked on
 * @param deadlines years by whose end it is to be done
 * @param words each of which must stand somewhere in the measure
 */
public record ActionPlanFilter(
        Set<Integer> areas,
        Set<String> owners,
        Set<Integer> years,
        Set<Integer> deadlines,
        Set<TimelineKind> kinds,
        List<String> words) {

    /** Stands for an owner where the plan names none. */
    public static final String NOBODY = "ingen";

    /** The kinds of choice there are. */
    public enum Facet {
        AREA,
        OWNER,
        YEAR,
        DEADLINE,
        KIND
    }

    /** The words of a search text, folded. */
    public static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("\\s+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Whether the choices let it through; its words are another matter. */
    boolean matches(MeasureDetails measure) {
        return Arrays.stream(Facet.values()).allMatch(it -> matches(measure, it));
    }

    /** Whether all choices but those of one facet let it through: what that facet's counts are made of. */
    boolean matchesBut(MeasureDetails measure, Facet own) {
        return Arrays.stream(Facet.values()).filter(it -> it != own).allMatch(it -> matches(measure, it));
    }

    private boolean matches(MeasureDetails measure, Facet facet) {
        var chosen = chosen(facet);
        return chosen.isEmpty() || values(measure, facet).stream().anyMatch(chosen::contains);
    }

    Set<?> chosen(Facet facet) {
        return switch (facet) {
            case AREA -> areas;
            case OWNER -> owners;
            case YEAR -> years;
            case DEADLINE -> deadlines;
            case KIND -> kinds;
        };
    }

    /** What a measure answers to in a facet. */
    static Set<Object> values(MeasureDetails measure, Facet facet) {
        return switch (facet) {
            case AREA -> Set.of(measure.area().number());
            case OWNER ->
                measure.owners().isEmpty()
                        ? Set.of(NOBODY)
                        : new TreeSet<>(measure.owners().stream()
                                .map(OwnerDetails::address)
                                .toList());
            case YEAR -> new TreeSet<>(measure.timeline().years().boxed().toList());
            case DEADLINE -> {
                var to = measure.timeline().to();
                yield to == null ? Set.of() : Set.of(to.getYear());
            }
            case KIND -> Set.of(measure.timeline().kind());
        };
    }

    /** Whether each word of the search stands somewhere in it. */
    boolean hasWords(MeasureDetails measure) {
        if (words.isEmpty()) {
            return true;
        }
        var text = Folding.fold(String.join(
                "\n",
                String.valueOf(measure.number()),
                orEmpty(measure.plainText()),
                orEmpty(measure.plainLanguage()),
                orEmpty(measure.plainApproach()),
                orEmpty(measure.ownersText()),
                String.join(
                        " ", measure.owners().stream().map(OwnerDetails::name).toList()),
                orEmpty(measure.timeline().text()),
                measure.area().title()));
        return words.stream().allMatch(text::contains);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
