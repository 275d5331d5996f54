package no.parorendeportalen.strategy;

import java.util.List;
import no.parorendeportalen.strategy.MeasureSection.Shown;
import no.parorendeportalen.strategy.MeasureSection.Thing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that has come of a measure, told by the rooms that have it; read in one transaction. */
@Component
public class MeasureFulfilment {

    private final List<MeasureSection> sections;

    MeasureFulfilment(List<MeasureSection> sections) {
        this.sections = sections;
    }

    /** As each room tells it; a room without anything is left out. */
    @Transactional(readOnly = true)
    public List<Shown> of(int measure) {
        return sections.stream()
                .map(it -> new Shown(it.headingKey(), it.of(measure)))
                .filter(it -> !it.things().isEmpty())
                .toList();
    }

    /** What everybody can open, by the room that told it. */
    public static List<Shown> open(List<Shown> told) {
        return told.stream()
                .map(it -> new Shown(
                        it.headingKey(),
                        it.things().stream()
                                .filter(thing -> thing.path() != null)
                                .toList()))
                .filter(it -> !it.things().isEmpty())
                .toList();
    }

    /** What staff alone can open; that there is such a thing, and since when, is no secret. */
    public static List<Thing> staffs(List<Shown> told) {
        return told.stream()
                .flatMap(it -> it.things().stream())
                .filter(it -> it.path() == null)
                .toList();
    }
}
