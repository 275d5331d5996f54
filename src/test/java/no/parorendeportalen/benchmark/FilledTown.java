package no.parorendeportalen.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.checklist.NeutralLabel;
import no.parorendeportalen.checklist.TestRuns;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.search.SearchIndex;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A municipality with so many routines, so many offers and so many runs that are over, one more routine, and a run that is going on. */
final class FilledTown {

    private static final int POINTS = 20;

    /** One in forty has a word of its own, and all have the kind's. */
    private static final String TOPIC =
            "(array['søvn', 'smerte', 'tolk', 'fall', 'kosthold', 'sorg', 'uro', 'avlastning'])"
                    + "[1 + n % 8] || case when n % 40 < 8 then '' else ' på avdeling ' || n % 40 end";

    private static final String DOCUMENTS = """
            insert into document (municipality_id, id, version, kind, slug, service_areas, receipt, revision_months)
            select current_municipality(), gen_random_uuid(), 0, 'ROUTINE', 'mange-' || n, '{}', false, 24
            from generate_series(1, :count) n
            """;

    private static final String VERSIONS = """
            insert into document_version (municipality_id, id, version, document_id, number, state, title, purpose, applies_to,
                legal_basis, words, change_note, read_again, example)
            select d.municipality_id, gen_random_uuid(), 0, d.id, 1, 'DRAFT', 'Rutine for ' || %s || ', nummer ' || n,
                'Alle gjør det likt, og den pårørende vet hva som skjer.', 'Alle ansatte', '', '', '', false, false
            from generate_series(1, :count) n join document d on d.slug = 'mange-' || n
            """.formatted(TOPIC);

    private static final String STEPS = """
            insert into document_step (version_id, position, point, section, title, body, who, deadline)
            select v.id, s, gen_random_uuid(), case when s < 3 then 'Først' else 'Etterpå' end, 'Steg ' || s,
                'Spør hva som er viktig. Skriv det ned, og si hvem som følger det opp.', 'Behandler', ''
            from document_version v join document d on d.id = v.document_id, generate_series(0, 5) s where d.slug like 'mange-%'
            """;

    private static final String STATE = "update document_version v set state = %s from document d"
            + " where d.id = v.document_id and d.slug like 'mange-%%'";

    private static final String OFFERS = """
            insert into offer (municipality_id, id, version, published, removed, check_every, slug, title, former_names, summary,
                for_whom, what_you_get, steps, afterwards, complaint, staff_text, words, access, offer_kind, price, audience,
                channels, times, languages, status)
            select current_municipality(), gen_random_uuid(), 0, true, false, 6, 'mange-' || n, 'Tilbud om ' || %s || ', nummer ' || n, '',
                'Du møter andre som står i det samme.', '', '', '', '', '', '', '', 'DROP_IN',
                (array['GROUP', 'COURSE'])[1 + n %% 2], 'FREE', '{ADULT}', '{PHYSICAL}', '{EVENING}', '{nb}', 'OPEN'
            from generate_series(1, :count) n
            """.formatted(TOPIC);

    private static final String CLOSED_RUNS = """
            insert into checklist_run select municipality_id, gen_random_uuid(), 0, version_id, unit_id, label, responsible_id, starts,
                ends, 'CLOSED' from checklist_run, generate_series(1, :count) where id = :run
            """;

    private final ApplicationContext context;
    private final int port;
    private final Town town;
    private final SignIn nobody;
    private final UUID run;
    private final AtomicInteger asked = new AtomicInteger();

    FilledTown(ApplicationContext context, int port, int count) {
        this.context = context;
        this.port = port;
        this.town = Town.adopted(context);
        this.nobody = SignIn.nobody(port);
        town.here(() -> TestDocuments.inForce(context, DocumentKind.ROUTINE, "Tolk"));
        town.here(() -> TestRuns.checklist(context, "Kartlegge", POINTS));
        this.run = town.here(() -> TestRuns.start(context, "kartlegge", Role.STAFF, NeutralLabel.EIK));
        town.here(() -> context.getBean(TransactionTemplate.class).executeWithoutResult(it -> fill(count)));
    }

    private void fill(int count) {
        write(DOCUMENTS, count);
        write(VERSIONS, count);
        database().sql(STEPS).update();
        database().sql(STATE.formatted("'REVIEW'")).update();
        database()
                .sql(STATE.formatted("'APPROVED', valid_from = :today, review_by = :later"))
                .param("today", LocalDate.now())
                .param("later", LocalDate.now().plusMonths(24))
                .update();
        write(OFFERS, count);
        database().sql(CLOSED_RUNS).param("count", count).param("run", run).update();
        context.getBean(SearchIndex.class).rebuild();
    }

    private void write(String sql, int count) {
        database().sql(sql).param("count", count).update();
    }

    private JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    /** The page as it was sent, whole. */
    String fetch(Page page) {
        return (page.isForStaff() ? town.as(Role.STAFF, port) : nobody).ok(address(page));
    }

    private String address(Page page) {
        return switch (page) {
            case REFERENCE -> page.path();
            case RUN -> "/" + town.address() + page.path() + run;
            case PUBLIC_FRONT_KEPT -> "/" + town.address();
            // A parameter that nobody reads, so that no page comes out of the cache.
            case PUBLIC_OFFERS_MADE_ANEW -> "/" + town.address() + page.path() + "&x=" + asked.incrementAndGet();
            default -> "/" + town.address() + encoded(page.path());
        };
    }

    private static String encoded(String path) {
        var word = path.lastIndexOf('=') + 1;
        return word == 0
                ? path
                : path.substring(0, word) + URLEncoder.encode(path.substring(word), StandardCharsets.UTF_8);
    }
}
