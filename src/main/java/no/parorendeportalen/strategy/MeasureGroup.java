package no.parorendeportalen.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures that stand together in a list.
 *
 * @param title what they have in common; null where that goes without saying
 */
public record MeasureGroup(@Nullable String title, List<MeasureDetails> measures) {

    /** In the order of the plan, one group an area. */
    public static List<MeasureGroup> byArea(List<MeasureDetails> measures) {
        return by(measures, it -> it.area().label());
    }

    /** In the order of the plan, one group an approach; those under none have no title. */
    public static List<MeasureGroup> byApproach(List<MeasureDetails> measures) {
        return by(measures, MeasureDetails::plainApproach);
    }

    /** All in one. */
    public static List<MeasureGroup> single(List<MeasureDetails> measures) {
        return List.of(new MeasureGroup(null, measures));
    }

    private static List<MeasureGroup> by(
            List<MeasureDetails> measures, Function<MeasureDetails, @Nullable String> title) {
        var groups = new ArrayList<MeasureGroup>();
        for (var measure : measures) {
            var common = title.apply(measure);
            if (groups.isEmpty()
                    || !Objects.equals(groups.get(groups.size() - 1).title(), common)) {
                groups.add(new MeasureGroup(common, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).measures().add(measure);
        }
        return groups;
    }
}
