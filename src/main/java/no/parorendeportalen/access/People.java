package no.parorendeportalen.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.Person.Place;
import no.parorendeportalen.shared.NorwegianOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who a person is and where they work, asked of the database in one query for each request. */
@Component
class People {

    private static final String ONE = """
            select a.email, a.name, a.session_stamp, p.id, p.address, p.name as place, m.role, m.unit_id
            from account a left join memberships_of(a.id) m on true left join municipality p on p.id = m.municipality_id
            where a.id = ?
            """;

    private record Row(
            String email, String name, long stamp, @Nullable Place place) {

        static Row of(ResultSet row, int number) throws SQLException {
            var municipality = row.getObject("id", UUID.class);
            return new Row(
                    row.getString("email"),
                    row.getString("name"),
                    row.getLong("session_stamp"),
                    municipality == null
                            ? null
                            : new Place(
                                    municipality,
                                    row.getString("address"),
                                    row.getString("place"),
                                    Role.valueOf(row.getString("role")),
                                    row.getObject("unit_id", UUID.class)));
        }
    }

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, neither a password is chosen nor a municipality joined by another one. Before the account is read. */
    void hold(UUID account) {
        database.sql("select id from account where id = ? for no key update")
                .param(account)
                .query(UUID.class)
                .optional();
    }

    /** The same for whoever has an e-mail. */
    void hold(String email) {
        database.sql("select id from account where email = ? for no key update")
                .param(email)
                .query(UUID.class)
                .optional();
    }

    Optional<Person> find(UUID account) {
        var rows = database.sql(ONE).param(account).query(Row::of).list();
        return rows.stream()
                .findFirst()
                .map(it -> new Person(account, it.email(), it.name(), it.stamp(), places(rows)));
    }

    private static List<Place> places(List<Row> rows) {
        return rows.stream()
                .flatMap(it -> Optional.ofNullable(it.place()).stream())
                .sorted(Comparator.comparing(Place::name, NorwegianOrder.names()))
                .toList();
    }
}
