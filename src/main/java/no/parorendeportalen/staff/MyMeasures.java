package no.parorendeportalen.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.parorendeportalen.strategy.AreaLink;
import no.parorendeportalen.strategy.MeasureBrief;
import org.jspecify.annotations.Nullable;

/**
 * A page of the measures that concern somebody.
 *
 * @param plan all that there are
 * @param shown those of the page, in the same groups
 * @param total of all pages
 * @param page counted from 1
 * @param areas to choose among
 * @param years to choose among
 */
public record MyMeasures(
        StaffPlan plan, StaffPlan shown, int total, int page, int pages, List<AreaLink> areas, Set<Integer> years) {

    static final int PAGE_SIZE = 25;

    /**
     * @param area those of it; null for all
     * @param year those that name it; null for all
     */
    public static MyMeasures of(StaffPlan plan, @Nullable Integer area, @Nullable Integer year, int page) {
        var chosen = plan.measures().stream()
                .filter(it -> area == null || it.area().number() == area)
                .filter(it -> year == null || it.timeline().years().anyMatch(year::equals))
                .map(MeasureBrief::number)
                .toList();
        var pages = Math.max(1, (chosen.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var at = Math.min(Math.max(page, 1), pages);
        var on = chosen.subList((at - 1) * PAGE_SIZE, Math.min(chosen.size(), at * PAGE_SIZE));
        return new MyMeasures(
                plan,
                plan.only(Set.copyOf(on)),
                chosen.size(),
                at,
                pages,
                plan.measures().stream().map(MeasureBrief::area).distinct().toList(),
                plan.measures().stream()
                        .flatMap(it -> it.timeline().years().boxed())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The area of that number, where any of them is in it. */
    public Optional<AreaLink> area(int number) {
        return areas.stream().filter(it -> it.number() == number).findFirst();
    }
}
