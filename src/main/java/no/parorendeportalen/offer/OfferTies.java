package no.parorendeportalen.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.situation.SituationLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an offer hangs together with, and as much of it as its page tells, in one query. */
@Component
class OfferTies {

    private static final String SQL = """
            select 'SITUATION' as what, s.id, s.slug, s.title as name, s.heading as first, s.lead as second, null as third, s.child,
                s.published and not s.removed as seen, s.place as at
            from offer_situation x join situation s on s.id = x.situation_id where x.offer_id = :offer
            union all
            select 'PROVIDER', p.id, p.slug, p.name, p.provider_kind, p.url, null, false, p.published and not p.removed, 0
            from offer_provider x join provider p on p.id = x.provider_id where x.offer_id = :offer
            union all
            select 'PLACE', p.id, p.slug, p.name, p.address, p.way_in, p.url, false, p.published and not p.removed, 0
            from offer_place x join place p on p.id = x.place_id where x.offer_id = :offer
            union all
            select 'CONTACT', x.contact_id, '', '', null, null, null, false, true, 0 from offer_contact x where x.offer_id = :offer
            union all
            select 'RIGHT', x.right_id, '', '', null, null, null, false, true, 0 from offer_right x where x.offer_id = :offer
            union all
            select 'MEASURE', null, '', '', null, null, null, false, true, x.measure_number from offer_measure x
            where x.offer_id = :offer
            order by what, at, name
            """;

    private final JdbcClient database;

    OfferTies(JdbcClient database) {
        this.database = database;
    }

    private enum What {
        SITUATION,
        PROVIDER,
        PLACE,
        CONTACT,
        RIGHT,
        MEASURE
    }

    private record Row(
            What what,
            @Nullable UUID id,
            String slug,
            String name,
            @Nullable String first,
            @Nullable String second,
            @Nullable String third,
            boolean child,
            boolean seen,
            int at) {}

    /** All that it hangs together with, and those of it that the public sees. */
    record Ties(
            OfferLinks links, List<SituationLine> situations, List<ProviderLine> providers, List<PlaceLine> places) {}

    Ties of(UUID offer) {
        var rows = database.sql(SQL)
                .param("offer", offer)
                .query((row, number) -> row(row))
                .list();
        return new Ties(
                new OfferLinks(
                        ids(rows, What.SITUATION),
                        ids(rows, What.PROVIDER),
                        ids(rows, What.CONTACT),
                        ids(rows, What.PLACE),
                        ids(rows, What.RIGHT),
                        of(rows, What.MEASURE).map(Row::at).collect(Collectors.toSet())),
                seen(rows, What.SITUATION, OfferTies::situation),
                seen(rows, What.PROVIDER, OfferTies::provider),
                seen(rows, What.PLACE, OfferTies::place));
    }

    private static Stream<Row> of(List<Row> rows, What what) {
        return rows.stream().filter(it -> it.what() == what);
    }

    private static Set<UUID> ids(List<Row> rows, What what) {
        return of(rows, what).flatMap(it -> Stream.ofNullable(it.id())).collect(Collectors.toSet());
    }

    private static <T> List<T> seen(List<Row> rows, What what, Function<Row, T> line) {
        return of(rows, what).filter(Row::seen).map(line).toList();
    }

    private static SituationLine situation(Row row) {
        return new SituationLine(id(row), row.slug(), row.name(), said(row.first()), said(row.second()), row.child());
    }

    private static ProviderLine provider(Row row) {
        return new ProviderLine(id(row), row.slug(), row.name(), ProviderKind.valueOf(said(row.first())), row.second());
    }

    private static PlaceLine place(Row row) {
        return new PlaceLine(id(row), row.slug(), row.name(), said(row.first()), row.second(), row.third());
    }

    private static UUID id(Row row) {
        return Objects.requireNonNull(row.id());
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNull(words);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                What.valueOf(row.getString("what")),
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("first"),
                row.getString("second"),
                row.getString("third"),
                row.getBoolean("child"),
                row.getBoolean("seen"),
                row.getInt("at"));
    }
}
