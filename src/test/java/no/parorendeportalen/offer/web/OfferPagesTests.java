package no.parorendeportalen.offer.web;

import static no.parorendeportalen.offer.TestOffers.offer;
import static no.parorendeportalen.offer.TestOffers.publish;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Shelf;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.contact.OpeningHours;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.TestOffers;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFiles;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OfferPagesTests {

    private static final int MOST_QUERIES = 6;
    private static final OfferLinks ALONE = new OfferLinks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    @Autowired
    ApplicationContext context;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    StrategyLoader loader;

    @Autowired
    KeptService kept;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    MunicipalityDetails municipality;
    Pages pages;

    @BeforeEach
    void addOne() {
        municipality = TestMunicipalities.add(municipalities);
        pages = new Pages(port);
    }

    @Test
    void showsAllOfAnOffer() {
        loader.load(StrategyFiles.read(StrategyFiles.small(municipality.address())));
        here(() -> {
            var shelf = new Shelf(context, "Vikas");
            TestOffers.whole(
                    context, "Vikas", Set.of(shelf.situation("demens")), Set.of(shelf.right("vedtak", "Fire uker")), 1);
            publish(context, offer("En annen gruppe"));
        });

        assertThat(text("/tilbud/parorendegruppe"))
                .containsSubsequence(
                        "Vikas pårørendegruppe",
                        "Het før: Vikas støttegruppe",
                        "Du møter andre",
                        "Vikas linja",
                        "67 50 40 50",
                        "Du søker, og får et vedtak",
                        "kan du klage",
                        "Hvem er det for? For deg som er pårørende",
                        "Fra 18 år",
                        "Pårørende til noen med Vikas demens",
                        "Hva får du?",
                        "Hva koster det? Gratis",
                        "Slik gjør du Ring oss. Fortell hva du trenger.",
                        "Hva skjer så? Vi ringer deg tilbake. Hvor lang tid tar det? Inntil to uker",
                        "Slik klager du",
                        "Dette står i loven Vikas rett til vedtak",
                        "Frist: Fire uker",
                        "Når? Annenhver torsdag",
                        "Hvordan? Dere møtes · På telefon",
                        "Hvor? Vikas huset Storgata 1, 9810 Vika Rampe til høyre",
                        "Språk og tolk Norsk bokmål · Nordsamisk Du kan få tolk",
                        "Hvem står bak? Vikas senteret (frivillig organisasjon)",
                        "Dette lovet kommunen",
                        "Se tiltak 1",
                        "Legg på huskelista",
                        "Andre tilbud som kan passe En annen gruppe",
                        "Ikke kontrollert",
                        "Er noe feil her?",
                        "/tilbud/parorendegruppe")
                .doesNotContain("sliten");
        assertThat(html("/tilbud/parorendegruppe"))
                .contains(
                        "href=\"tel:+4767504050\"",
                        "/huskeliste?tilbud=parorendegruppe\"",
                        "<path fill=\"#000\" d=\"M");
    }

    @Test
    void leavesOutWhatIsNotKnownButThePrice() {
        here(() -> publish(context, offer("Bare navnet").bare()));

        assertThat(text("/tilbud/bare-navnet"))
                .contains("Vi vet ikke hva det koster. Se hos den som har tilbudet")
                .doesNotContain(
                        "Hvem er det for?", "Hva får du?", "Slik gjør du", "Hvor?", "Språk og tolk", "Dette lovet");
        assertThat(html("/tilbud/bare-navnet")).contains("href=\"https://example.org/tilbudet\"");
    }

    @Test
    void saysFirstThatAnOfferCannotBeHadNowAndWhatCanBeUsedInstead() {
        var today = LocalDate.now();
        here(() -> {
            publish(context, offer("Gruppa for alle"));
            publish(context, offer("Slutt").standing(standing(OfferStatus.ENDED, null, null, null)));
            publish(
                    context,
                    offer("Pause").standing(standing(OfferStatus.PAUSED, "Vi er tilbake i mars.", null, null)));
            publish(context, offer("Fullt").standing(standing(OfferStatus.FULL, null, null, null)));
            publish(context, offer("Snart").standing(standing(OfferStatus.OPEN, null, today.plusDays(2), null)));
            publish(context, offer("Forbi").standing(standing(OfferStatus.OPEN, null, null, today.minusDays(2))));
        });

        assertThat(text("/tilbud/slutt"))
                .containsSubsequence(
                        "Tilbudet er avsluttet", "Hvem er det for?", "Dette kan du bruke i stedet", "Gruppa for alle");
        assertThat(text("/tilbud/pause"))
                .containsSubsequence("Tilbudet tar pause", "Vi er tilbake i mars.", "Gruppa for alle");
        assertThat(text("/tilbud/fullt")).contains("Det er fullt nå");
        assertThat(text("/tilbud/snart")).contains("Tilbudet har ikke startet ennå");
        assertThat(text("/tilbud/forbi")).contains("Tilbudet er over for denne gangen");
        assertThat(text("/tilbud"))
                .contains("Gruppa for alle", "Pause", "Tilbudet tar pause", "Fullt")
                .doesNotContain("Slutt", "Snart", "Forbi");
    }

    @Test
    void sinksWhatIsDueAndLeavesOutWhatIsStaleButKeepsItsPage() {
        var today = LocalDate.now();
        here(() -> {
            checked(publish(context, offer("A forfalt")), today.minusMonths(8));
            checked(publish(context, offer("B gammel")), today.minusMonths(30));
            checked(publish(context, offer("C fersk")), today);
        });

        assertThat(text("/tilbud"))
                .containsSubsequence("C fersk", "A forfalt", "Bør kontrolleres på nytt")
                .doesNotContain("B gammel");
        assertThat(text("/tilbud?sorter=alfabetisk")).containsSubsequence("A forfalt", "C fersk");
        assertThat(text("/tilbud/b-gammel"))
                .containsSubsequence("Vi vet ikke om dette stemmer lenger", "Hvem er det for?");
    }

    @Test
    void hasNoPageForWhatIsNotPublished() {
        var draft = new UUID[1];
        here(() -> {
            draft[0] = publish(context, offer("Et utkast"));
            kept.take(KeptStep.UNPUBLISH, KeptKind.OFFER, draft[0], null);
        });

        assertThat(pages.get(path("/tilbud/et-utkast")).statusCode()).isEqualTo(404);
        assertThat(pages.get(path("/tilbud/ukjent")).statusCode()).isEqualTo(404);
        assertThat(text("/tilbud")).doesNotContain("Et utkast");
    }

    @Test
    void saysEachWayToGetItInItsOwnWords() {
        here(() -> {
            publish(context, offer("Kafeen").access(Access.DROP_IN));
            publish(
                    context,
                    offer("Retten")
                            .access(Access.LEGAL_RIGHT)
                            .links(new OfferLinks(
                                    Set.of(),
                                    Set.of(),
                                    Set.of(),
                                    Set.of(),
                                    Set.of(new Shelf(context, "Vikas").right("svar", "Fire uker")),
                                    Set.of())));
        });

        assertThat(text("/tilbud/kafeen"))
                .contains("Du trenger ikke å melde deg på")
                .doesNotContain("vedtak");
        assertThat(text("/tilbud/retten"))
                .containsSubsequence(
                        "Du har rett til dette", "pasient- og brukerrettighetsloven § 2-8", "Hvem er det for?");
    }

    @Test
    void choosesByWhatStandsInTheAddress() {
        here(() -> {
            var dementia = new Shelf(context, "Vikas").situation("demens");
            var line = TestOffers.contact(context, "Linja", OpeningHours.ALWAYS);
            publish(
                    context,
                    offer("Demensskolen")
                            .kind(OfferKind.COURSE)
                            .links(new OfferLinks(
                                    Set.of(dementia), Set.of(), Set.of(line), Set.of(), Set.of(), Set.of())));
            publish(context, offer("Ågruppa").price(PriceKind.PAID));
            publish(context, offer("Turgruppa"));
        });

        assertThat(text("/tilbud?type=kurs&situasjon=demens"))
                .contains(
                        "1 av 3 tilbud", "Demensskolen", "Fjern valget Kurs og opplæring", "Fjern valget Vikas demens")
                .doesNotContain("Turgruppa");
        assertThat(html("/tilbud?type=kurs&situasjon=demens"))
                .contains("/tilbud?situasjon=demens\"", "/tilbud?type=kurs\"");
        assertThat(text("/tilbud?apent=na")).contains("1 av 3 tilbud", "Demensskolen");
        assertThat(text("/tilbud?sorter=alfabetisk")).containsSubsequence("D Demensskolen", "T Turgruppa", "Å Ågruppa");
        assertThat(text("/tilbud?type=kurs&pris=gratis&alder=12"))
                .contains("Ingen tilbud passer med alt du har valgt", "Uten «12 år»: 1 tilbud")
                .doesNotContain("Uten «Gratis»");
        assertThat(text("/tilbud?type=ukjent&situasjon=x&alder=mange"))
                .contains("3 tilbud", "Skriv alderen som et tall");
    }

    @Test
    void findsByWordsAndIsNoDeadEnd() {
        here(() -> {
            new Shelf(context, "Vikas").situation("demens");
            publish(context, offer("Pårørendegruppe"));
            publish(context, offer("Omsorgsstønad").formerly("Omsorgslønn").kind(OfferKind.MONEY));
        });

        assertThat(text("/tilbud?q=omsorgsl%C3%B8nn")).contains("1 av 2 tilbud", "Omsorgsstønad", "«omsorgslønn»");
        assertThat(text("/tilbud?q=gruppe")).contains("Pårørendegruppe");
        assertThat(text("/tilbud?q=zxqv"))
                .contains(
                        "Vi fant ingen tilbud for «zxqv»",
                        "Vis alle tilbud",
                        "Søk i hele portalen",
                        "Snakk med noen som kan hjelpe deg",
                        "Se alle du kan ringe",
                        "Pårørende til noen med Vikas demens");
        assertThat(html("/tilbud?q=%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
    }

    @Test
    void asksAsOftenFor10000OffersAsFor25() {
        here(() -> publish(context, offer("Gruppa")));
        var large = TestMunicipalities.add(municipalities);
        current.during(large, () -> fill(25));
        var few = queries(large, "");
        var fewWords = queries(large, "&q=gruppe&type=gruppe");
        current.during(large, () -> fill(10_000));

        assertThat(queries(large, "&mange=1")).isEqualTo(few);
        assertThat(queries(large, "&q=gruppe&type=gruppe&mange=1")).isEqualTo(fewWords);
        assertThat(queries(large, "&q=finnes-ikke")).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(fewWords).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(pages.text("/" + large.address() + "/tilbud?side=400")).contains("Gruppe 9999");
    }

    @Test
    void tellsEmployeesAloneWhenToOfferIt() {
        var town = Town.empty(context);
        town.here(() -> publish(context, offer("Gruppa").staff("Tilby dette når noen er **sliten**.")));
        var staff = town.as(Role.STAFF, port);

        assertThat(staff.ok("/" + town.address() + "/ansatt/tilbud")).contains("/ansatt/tilbud/gruppa\"");
        assertThat(staff.ok("/" + town.address() + "/ansatt/tilbud?q=gruppe")).contains("/ansatt/tilbud/gruppa\"");
        assertThat(staff.ok("/" + town.address() + "/ansatt/tilbud/gruppa"))
                .contains("Når tilbyr jeg dette", "<strong>sliten</strong>", "Hvem er det for?");
        assertThat(pages.ok("/" + town.address() + "/tilbud/gruppa")).doesNotContain("sliten");
    }

    private int queries(MunicipalityDetails where, String asked) {
        return statements
                .during(() -> pages.ok("/" + where.address() + "/tilbud?x=1" + asked))
                .size();
    }

    /** In SQL: ten thousand forms would take their time. */
    private void fill(int upTo) {
        transaction.executeWithoutResult(it -> {
            database.sql("""
                            insert into offer (municipality_id, id, version, published, removed, check_every, slug, title, former_names,
                                summary, for_whom, what_you_get, steps, afterwards, complaint, staff_text, words, access, offer_kind,
                                price, audience, channels, times, languages, status)
                            select current_municipality(), gen_random_uuid(), 0, true, false, 6, 'gruppe-' || n, 'Gruppe ' || n, '',
                                'En setning', '', '', '', '', '', '', '', 'DROP_IN', (array['GROUP', 'COURSE'])[1 + n % 2],
                                'FREE', '{ADULT}', '{PHYSICAL}', '{EVENING}', '{nb}', 'OPEN'
                            from generate_series(1, :upTo) n where not exists (select from offer where slug = 'gruppe-' || n)
                            """).param("upTo", upTo).update();
        });
    }

    private void checked(UUID offer, LocalDate day) {
        transaction.executeWithoutResult(
                it -> database.sql("update offer set checked_on = :day, next_check = :next where id = :id")
                        .param("day", day)
                        .param("next", day.plusMonths(6))
                        .param("id", offer)
                        .update());
    }

    private static OfferStanding standing(
            OfferStatus status, String notice, LocalDate visibleFrom, LocalDate visibleTo) {
        return new OfferStanding(status, notice, visibleFrom, visibleTo, null);
    }

    private void here(Runnable work) {
        current.during(municipality, work);
    }

    private String text(String below) {
        return pages.text(path(below)).replace('\u00a0', ' ');
    }

    private String html(String below) {
        return pages.ok(path(below));
    }

    private String path(String below) {
        return "/" + municipality.address() + below;
    }
}
