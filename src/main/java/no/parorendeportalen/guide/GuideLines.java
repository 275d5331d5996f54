package no.parorendeportalen.guide;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.strategy.MeasureSection.Thing;
import no.parorendeportalen.upkeep.Freshness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads guides for lists: what a list shows and nothing else, in one query however many there are. */
@Component
class GuideLines {

    private static final String LINES = """
            select id, slug, title, summary, guide_kind, service_areas, next_check from guide
            where published and not removed
                and (cast(:kind as text) is null or guide_kind = cast(:kind as text))
                and (cast(:area as text) is null or cardinality(service_areas) = 0 or cast(:area as text) = any (service_areas))
            """;

    private static final String FULFILLING = """
            select g.slug, g.title, g.in_use_since from guide g join guide_measure m on m.guide_id = g.id
            where g.published and not g.removed and m.measure_number = :measure order by g.title
            """;

    private static final String IN_USE =
            "update guide set in_use_since = :today where id = :guide and in_use_since is null";

    private final JdbcClient database;
    private final Clock clock;

    GuideLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that staff see, by title, whatever the filter's words are. */
    List<GuideLine> of(GuideFilter filter) {
        var today = LocalDate.now(clock);
        return database
                .sql(LINES)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("area", filter.area() == null ? null : filter.area().name())
                .query((row, number) -> line(row, today))
                .list()
                .stream()
                .sorted(Comparator.comparing(GuideLine::title, NorwegianOrder.names()))
                .toList();
    }

    /** Those that fulfil a measure, as the measure tells of them. */
    List<Thing> fulfilling(int measure) {
        return database.sql(FULFILLING)
                .param("measure", measure)
                .query((row, number) -> Thing.forStaff(
                        row.getString("title"),
                        "kept.one.GUIDE",
                        "/ansatt/samtaleguider/" + row.getString("slug"),
                        row.getObject("in_use_since", LocalDate.class)))
                .list();
    }

    /** Remembers the first day that staff could use it. Nobody edits it, so that it is no change of the guide. */
    void inUse(UUID guide) {
        database.sql(IN_USE)
                .param("today", LocalDate.now(clock))
                .param("guide", guide)
                .update();
    }

    private static GuideLine line(ResultSet row, LocalDate today) throws SQLException {
        return new GuideLine(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                GuideKind.valueOf(row.getString("guide_kind")),
                areas(texts(row.getArray("service_areas"))),
                Freshness.stateOf(row.getObject("next_check", LocalDate.class), today));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    static Set<ServiceArea> areas(Collection<String> names) {
        return names.stream().map(ServiceArea::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
