package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.parorendeportalen.strategyfile.StrategyFile;
import no.parorendeportalen.strategyfile.StrategyFile.Area;
import no.parorendeportalen.strategyfile.StrategyFile.Time;
import org.jspecify.annotations.Nullable;

/** Makes the areas of a file into a draft revision's, with all that stands in them. */
final class AreaLoader {

    private final EntityManager entities;
    private final Strategy strategy;
    private final Revision revision;
    private final Map<String, Owner> owners;
    private final List<StrategyArea> areas = new ArrayList<>();

    AreaLoader(EntityManager entities, Strategy strategy, Revision revision, Map<String, Owner> owners) {
        this.entities = entities;
        this.strategy = strategy;
        this.revision = revision;
        this.owners = owners;
    }

    void load(StrategyFile file) {
        for (var area : file.areas()) {
            var heading = new Heading(area.title(), area.printedNumber());
            var entity = new StrategyArea(revision, area.number(), heading, area.text());
            entities.persist(entity);
            areas.add(entity);
        }
        file.areas().forEach(this::load);
    }

    private void load(Area area) {
        var entity = areas.get(area.number() - 1);
        for (var i = 0; i < area.goals().size(); i++) {
            entities.persist(new Goal(entity, i + 1, wording(area.goals().get(i))));
        }
        var position = 0;
        for (var i = 0; i < area.approaches().size(); i++) {
            var approach =
                    new Approach(entity, i + 1, wording(area.approaches().get(i).wording()));
            entities.persist(approach);
            for (var measure : area.approaches().get(i).measures()) {
                var edition = edition(measure, entity, ++position);
                edition.hangUnder(approach);
                entities.persist(edition);
            }
        }
        for (var measure : area.measures()) {
            entities.persist(edition(measure, entity, ++position));
        }
    }

    private static Wording wording(StrategyFile.Wording wording) {
        return new Wording(wording.table(), wording.prose());
    }

    private MeasureEdition edition(StrategyFile.Measure written, StrategyArea area, int position) {
        var measure = new Measure(strategy, written.number());
        entities.persist(measure);
        var edition = new MeasureEdition(measure, area, position, written.text(), timeline(written.time()));
        edition.ownersAsWritten(written.ownersText());
        written.owners()
                .forEach(it -> edition.assign(
                        Objects.requireNonNull(owners.get(it.name())),
                        ResponsibilityRole.valueOf(it.role().name())));
        written.related().forEach(it -> edition.relateTo(areas.get(it - 1)));
        return edition;
    }

    private static Timeline timeline(@Nullable Time time) {
        if (time == null) {
            return Timeline.notStated();
        }
        return switch (time.kind()) {
            case PERIOD ->
                Timeline.period(time.text(), Objects.requireNonNull(time.from()), Objects.requireNonNull(time.to()));
            case DEADLINE -> Timeline.deadline(time.text(), Objects.requireNonNull(time.to()));
            default ->
                Timeline.undated(time.text(), TimelineKind.valueOf(time.kind().name()));
        };
    }
}
