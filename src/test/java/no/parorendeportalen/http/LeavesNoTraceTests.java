package no.parorendeportalen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.PublicForm;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * What carers search for and write is kept nowhere but where they are told so: words that nobody else has go through every public form and
 * search, and are looked for in all tables and in all that is logged. <b>Who adds a public search or form adds it here.</b>
 */
@PortalTest
class LeavesNoTraceTests {

    /** Stands for the word in an address; {@code {m}} for the municipality's, {@code {situation}} for one of its things. */
    private static final String WORD = "{word}";

    /** Addresses that bring something that somebody has written or chosen. */
    private static final List<String> SEARCHES = List.of(
            "/{m}?q={word}",
            "/{m}/handlingsplan?q={word}",
            "/{m}/handlingsplan?ansvarlig={word}&omrade={word}&frist={word}&tid={word}&sorter={word}&side={word}",
            "/{m}/handlingsplan.csv?q={word}",
            "/{m}/strategi?q={word}",
            "/{m}/finnes-ikke/{word}",
            "/{m}/meld-feil?om={word}",
            "/{m}/meld-feil?om=situasjon:{situation}&message={word}");

    /**
     * A form that everybody may send.
     *
     * @param fields with the word in them
     * @param status of the answer
     * @param keptIn the one column that may keep the word; empty where none may
     */
    private record Form(String path, Map<String, String> fields, int status, String keptIn) {}

    private static final String TOO_LONG = "{word} ".repeat(200);

    private static final List<Form> FORMS = List.of(
            new Form("/{m}/meld-feil?om=situasjon:{situation}", Map.of("message", WORD), 303, "error_report.message"),
            new Form("/{m}/meld-feil?om=situasjon:{situation}", Map.of("message", TOO_LONG), 422, ""),
            new Form("/{m}/meld-feil?om=situasjon:{situation}", Map.of("message", "01019010046 {word}"), 422, ""),
            new Form(
                    "/{m}/meld-feil?om=situasjon:{situation}",
                    Map.of("message", "{word}\u0000", "navn", WORD, "nettsted", WORD),
                    422,
                    ""));

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcConnectionDetails database;

    @LocalServerPort
    int port;

    private int words;

    @Test
    void keepsNothingOfWhatIsSearchedFor() throws SQLException {
        var town = Town.build(context);
        var sessions = sessions();
        var sent = new ArrayList<String>();
        try (var log = LogLines.listen()) {
            for (var search : SEARCHES) {
                var word = word();
                sent.add(word);
                var answer = SignIn.nobody(port).get(filled(search, town, word));
                assertThat(answer.statusCode()).as(search).isLessThan(500);
                assertThat(answer.headers().firstValue("Set-Cookie")).as(search).isEmpty();
            }
            assertThat(log.everything()).noneMatch(it -> sent.stream().anyMatch(it::contains));
        }
        assertThat(sessions()).isEqualTo(sessions);
        for (var word : sent) {
            assertThat(columnsWith(word)).isEmpty();
        }
    }

    @Test
    void keepsNothingOfWhatIsWrittenButWhereItIsToldSo() throws SQLException {
        var town = Town.build(context);
        var sessions = sessions();
        var sent = new TreeMap<String, String>();
        try (var log = LogLines.listen()) {
            for (var form : FORMS) {
                var word = word();
                sent.put(word, form.keptIn());
                var fields = new TreeMap<String, String>();
                form.fields().forEach((name, value) -> fields.put(name, filled(value, town, word)));
                var answer = PublicForm.send(port, filled(form.path(), town, word), fields);
                assertThat(answer.statusCode()).as(form.toString()).isEqualTo(form.status());
                assertThat(answer.headers().firstValue("Set-Cookie"))
                        .as(form.toString())
                        .isEmpty();
            }
            assertThat(log.everything()).noneMatch(it -> sent.keySet().stream().anyMatch(it::contains));
        }
        assertThat(sessions()).isEqualTo(sessions);
        for (var word : sent.entrySet()) {
            assertThat(String.join("", columnsWith(word.getKey()))).isEqualTo(word.getValue());
        }
        assertThat(columnsWith("127.0.0.1")).as("where somebody came from").isEmpty();
    }

    /** It would find one. */
    @Test
    void wouldNoticeAWord() throws SQLException {
        var town = Town.build(context);

        assertThat(columnsWith(town.canary() + " er feil")).containsExactly("error_report.message");
    }

    private String word() {
        words++;
        return "Sporfugl" + System.nanoTime() + "x" + words;
    }

    private static String filled(String text, Town town, String word) {
        return text.replace("{m}", town.address())
                .replace("{situation}", town.shelf().situation().toString())
                .replace(WORD, word);
    }

    private long sessions() throws SQLException {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var rows = superuser.createStatement().executeQuery("select count(*) from spring_session")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Every column of every table in which a word stands, as text or in bytes. */
    private List<String> columnsWith(String word) throws SQLException {
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl())) {
            var found = new ArrayList<String>();
            for (var table : tables(superuser)) {
                try (var asked = superuser.prepareStatement("""
                        select distinct f.key from %s t, jsonb_each_text(to_jsonb(t)) f
                        where position(? in f.value) > 0 or position(? in f.value) > 0
                        """.formatted(table))) {
                    asked.setString(1, word);
                    asked.setString(2, HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
                    try (var rows = asked.executeQuery()) {
                        while (rows.next()) {
                            found.add(table + "." + rows.getString(1));
                        }
                    }
                }
            }
            return found;
        }
    }

    private static List<String> tables(Connection superuser) throws SQLException {
        try (var rows = superuser
                .createStatement()
                .executeQuery("select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind in ('r', 'p') order by relname")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
