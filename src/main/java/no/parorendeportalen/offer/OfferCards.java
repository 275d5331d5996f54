package no.parorendeportalen.offer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.offer.OfferCard.Behind;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offers for lists: all that a list shows and chooses by in one query, however many there are. */
@Component
class OfferCards {

    private static final String CARDS = """
            select o.id, o.slug, o.title, o.summary, o.access, o.offer_kind, o.price, o.price_text, o.audience, o.age_from, o.age_to,
                o.channels, o.times, o.languages, o.schedule, o.status, o.notice, o.front_place, o.next_check,
                s.ids as situations, c.ids as contacts, p.slugs as provider_slugs, p.names as provider_names
            from offer o
            left join (select offer_id, array_agg(situation_id) as ids from offer_situation group by offer_id) s
                on s.offer_id = o.id
            left join (select offer_id, array_agg(contact_id) as ids from offer_contact group by offer_id) c
                on c.offer_id = o.id
            left join (select x.offer_id, array_agg(y.slug order by y.name) as slugs, array_agg(y.name order by y.name) as names
                from offer_provider x join provider y on y.id = x.provider_id and y.published and not y.removed group by x.offer_id) p
                on p.offer_id = o.id
            where o.published and not o.removed and\s""";

    /** What lists show: neither ended nor out of its time nor long unchecked. */
    private static final String LISTED = """
            o.status <> 'ENDED' and (o.visible_from is null or o.visible_from <= :today)
            and (o.visible_to is null or o.visible_to >= :today)
            and (o.next_check is null or o.next_check >= :listedSince)""";

    private final JdbcClient database;
    private final Clock clock;

    OfferCards(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that lists show and for which something holds, in order: what should have been checked sinks. */
    List<OfferCard> listed(String condition, Map<String, ?> values) {
        var today = LocalDate.now(clock);
        return query(LISTED + " and " + condition, values, today)
                .sorted(Comparator.comparing((OfferCard it) -> it.freshness() == Freshness.State.DUE)
                        .thenComparing(OfferCard::title, NorwegianOrder.names()))
                .toList();
    }

    /** All that the public may see and for which something holds, by their titles. */
    List<OfferCard> all(String condition, Map<String, ?> values) {
        return query(condition, values, LocalDate.now(clock))
                .sorted(Comparator.comparing(OfferCard::title, NorwegianOrder.names()))
                .toList();
    }

    /** The situations of some, whether or not anybody sees them; those that fit all are left out. */
    Map<UUID, Set<UUID>> situations(Collection<UUID> offers) {
        var found = new HashMap<UUID, Set<UUID>>();
        database.sql(
                        "select offer_id, array_agg(situation_id) as ids from offer_situation where offer_id in (:ids) group by offer_id")
                .param("ids", offers)
                .query((row, number) -> Map.entry(row.getObject("offer_id", UUID.class), ids(row.getArray("ids"))))
                .list()
                .forEach(it -> found.put(it.getKey(), it.getValue()));
        return found;
    }

    /** How one gets each of some, in order; each step in Markdown on one line. */
    Map<UUID, List<String>> steps(Collection<UUID> offers) {
        var found = new HashMap<UUID, List<String>>();
        database.sql("select id, steps from offer where id in (:ids) and published and not removed")
                .param("ids", offers)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), Lines.of(row.getString("steps"))))
                .list()
                .forEach(it -> found.put(it.getKey(), it.getValue()));
        return found;
    }

    private Stream<OfferCard> query(String condition, Map<String, ?> values, LocalDate today) {
        var statement = database.sql(CARDS + condition).params(values);
        if (condition.contains(":today")) {
            statement = statement.param("today", today).param("listedSince", Freshness.listedSince(today));
        }
        return statement.query((row, number) -> card(row, today)).list().stream();
    }

    private static OfferCard card(ResultSet row, LocalDate today) throws SQLException {
        return new OfferCard(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                Access.valueOf(row.getString("access")),
                OfferKind.valueOf(row.getString("offer_kind")),
                PriceKind.valueOf(row.getString("price")),
                row.getString("price_text"),
                set(row.getArray("audience"), Audience::valueOf),
                row.getObject("age_from", Integer.class),
                row.getObject("age_to", Integer.class),
                set(row.getArray("channels"), Channel::valueOf),
                set(row.getArray("times"), TimeOfWeek::valueOf),
                list(row.getArray("languages")),
                row.getString("schedule"),
                OfferStatus.valueOf(row.getString("status")),
                row.getString("notice"),
                ids(row.getArray("situations")),
                behind(list(row.getArray("provider_slugs")), list(row.getArray("provider_names"))),
                ids(row.getArray("contacts")),
                row.getObject("front_place", Integer.class),
                Freshness.stateOf(row.getObject("next_check", LocalDate.class), today));
    }

    private static List<Behind> behind(List<String> slugs, List<String> names) {
        var behind = new ArrayList<Behind>();
        for (var i = 0; i < slugs.size(); i++) {
            behind.add(new Behind(slugs.get(i), names.get(i)));
        }
        return List.copyOf(behind);
    }

    private static List<String> list(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static <E> Set<E> set(@Nullable Array array, Function<String, E> of) throws SQLException {
        return list(array).stream().map(of).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null
                ? Set.of()
                : Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
