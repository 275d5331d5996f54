package no.parorendeportalen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Statements;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;

/** What is found, however it is spelled. */
@PortalTest
class SearchTests {

    private static SearchTown town;

    @Autowired
    ApplicationContext context;

    @Autowired
    SearchIndex index;

    @Autowired
    SearchService search;

    @Autowired
    SynonymService synonyms;

    @Autowired
    LosService los;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcTemplate batches;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    Statements statements;

    @BeforeEach
    void build() {
        if (town == null) {
            town = SearchTown.build(context);
        }
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Nynorsk and bokmål.
                "avlasting              | Avlastning",
                "avlastning             | Avlastning",
                "sjukeheim              | Korttidsopphold på sykehjem",
                "korttidsopphald        | Korttidsopphold på sykehjem",
                "pårørandeskule         | Pårørendeskole om demens",
                "oppfølging rus         | Oppfølging etter rusbehandling",
                // Compounds, both ways.
                "gruppe                 | Pårørendegruppe",
                "grupper for pårørende  | Pårørendegruppe",
                "koordinator            | Samtale med pårørendekoordinator",
                "avlastningsopphold     | Avlastning",
                "demenskurs             | Pårørendeskole om demens",
                "behandling             | Oppfølging etter rusbehandling",
                // Former names.
                "omsorgslønn            | Omsorgsstønad",
                "omsorgsløn             | Omsorgsstønad",
                // Spelled without the letters.
                "paarorendegruppe       | Pårørendegruppe",
                "parorendegruppe        | Pårørendegruppe",
                "omsorgsstoenad         | Omsorgsstønad",
                "STOTTEKONTAKT          | Støttekontakt",
                // Typing errors.
                "grupe                  | Pårørendegruppe",
                "demensskule            | Pårørendeskole om demens",
                "pårørndegruppe         | Pårørendegruppe",
                "avlastnign             | Avlastning",
                "omsorgstønad           | Omsorgsstønad",
                "støtekontakt           | Støttekontakt",
                // Everyday words.
                "noen å snakke med      | Samtale med pårørendekoordinator",
                "noen å snakke med      | Hjelpetelefonen",
                "jeg vil prate med noen | Hjelpetelefonen",
                "mamma er syk           | Samtalegruppe for barn",
                "mamaa er syk           | Samtalegruppe for barn",
                "lønn for å passe mamma | Omsorgsstønad",
                "jeg trenger en pause   | Avlastning",
            })
    void findsAmongTheFirstThree(String query, String expected) {
        assertThat(town.titles(query)).as(query).isNotEmpty();
        assertThat(town.titles(query).stream().limit(3)).as(query).contains(expected);
    }

    @Test
    void putsWhatHasTheNameFirst() {
        assertThat(town.titles("avlastning")).first().isEqualTo("Avlastning");
        assertThat(town.titles("pårørendegruppe")).first().isEqualTo("Pårørendegruppe");
        assertThat(town.titles("sorg")).first().isEqualTo("Når du er i sorg");
    }

    @Test
    void doesNotTakeAWordApartWhereItIsNone() {
        assertThat(town.titles("sorg")).doesNotContain("Omsorgsstønad");
    }

    @Test
    void saysWhatWasMeant() {
        assertThat(town.search("grupe").suggestion()).contains("gruppe");
        assertThat(town.search("omsorgstønad").suggestion()).contains("omsorgsstønad");
        assertThat(town.search("gruppe").suggestion()).isEmpty();
        assertThat(town.search("sjukeheim").suggestion()).isEmpty();
    }

    @Test
    void countsEachKindWhicheverIsChosen() {
        var all = town.search("pårørendegruppe");
        var measures = town.search("pårørendegruppe", SearchKind.MEASURE);

        assertThat(all.counts()).containsEntry(SearchKind.MEASURE, 1).containsKey(SearchKind.OFFER);
        assertThat(measures.counts()).isEqualTo(all.counts());
        assertThat(measures.hits()).extracting(SearchHit::kind).containsOnly(SearchKind.MEASURE);
        assertThat(town.search("pårørendegruppe", SearchKind.EVENT).hits()).isEmpty();
        assertThat(town.search("pårørendegruppe", SearchKind.EVENT).counts()).isEqualTo(all.counts());
    }

    @Test
    void ranksTheSubjectsOfAKind() {
        town.here(() -> {
            assertThat(search.ranked("avlasting", SearchKind.OFFER)).first().isEqualTo(SearchTown.id("avlastning"));
            assertThat(search.ranked("avlasting", SearchKind.EVENT)).isEmpty();
        });
    }

    @Test
    void showsTheNearestWhereNothingFits() {
        town.here(() -> assertThat(search.nearest("gruppeterapeutene", SearchKind.OFFER, 3))
                .isNotEmpty()
                .first()
                .extracting(SearchHit::title)
                .asString()
                .containsIgnoringCase("gruppe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "!?&|:*()<->'\\",
                "' OR 1=1 --",
                "og i på",
                "🙂",
                "%",
                "a:* & b",
                "\ud800",
                "жизнь",
                "١٢"
            })
    void takesWhateverIsTyped(String query) {
        assertThat(town.search(query)).isNotNull();
        town.here(() -> {
            assertThat(search.ranked(query, SearchKind.OFFER)).isNotNull();
            assertThat(search.nearest(query, SearchKind.OFFER, 3)).isNotNull();
        });
    }

    @Test
    void takesALongQuery() {
        assertThat(town.search("avlastning ".repeat(1_000)).hits()).isNotEmpty();
        assertThat(town.search("x".repeat(10_000)).hits()).isEmpty();
        assertThat(town.search("demens' & \u0000 avlastning").hits()).isNotEmpty();
    }

    @Test
    void forgetsWhatIsTakenOut() {
        var own = SearchTown.empty(context);
        var offer = SearchTown.offer("sjakklubb", "Sjakklubb", "Vi møtes.");
        own.put(offer);
        assertThat(own.titles("sjakklubb")).containsExactly("Sjakklubb");
        own.put(SearchTown.offer("sjakklubb", "Vandrelag", "Vi møtes."));
        assertThat(own.titles("sjakklubb")).isEmpty();
        assertThat(own.titles("vandrelag")).containsExactly("Vandrelag");
        own.write(() -> index.remove(SearchKind.OFFER, offer.subject()));
        assertThat(own.titles("vandrelag")).isEmpty();
        assertThat(own.search("vandrelg").suggestion()).isEmpty();
    }

    @Test
    void findsNothingBeforeOrAfterItsDays() {
        var own = SearchTown.empty(context);
        var today = LocalDate.now(clock);
        own.put(SearchTown.offer("a", "Fjelltur i dag", "").between(today, today));
        own.put(SearchTown.offer("b", "Fjelltur senere", "").between(today.plusDays(1), null));
        own.put(SearchTown.offer("c", "Fjelltur før", "").between(null, today.minusDays(1)));

        assertThat(own.titles("fjelltur")).containsExactly("Fjelltur i dag");
        own.here(() -> {
            assertThat(search.ranked("fjelltur", SearchKind.OFFER)).containsExactly(SearchTown.id("a"));
            assertThat(search.nearest("fjelltur", SearchKind.OFFER, 5))
                    .extracting(SearchHit::title)
                    .containsExactly("Fjelltur i dag");
        });
        own.write(() -> new SearchIndex(
                        database, batches, current, new StaticListableBeanFactory().getBeanProvider(SearchSource.class))
                .rebuild());
        assertThat(own.titles("fjelltur")).as("made anew").containsExactly("Fjelltur i dag");
    }

    @Test
    void leavesWhatAFileHasBroughtBeforeAsItIs() {
        var own = SearchTown.empty(context);
        var file = List.of(pair("pusterom"), pair("luft"), pair("pusterom"));
        own.here(() -> {
            synonyms.addAll(file);
            var edited = synonyms.find("pusterom").get(0);
            synonyms.write(new WriteSynonym(edited.id(), edited.version(), List.of("pustepause"), edited.means()));
            var removed = synonyms.find("luft").get(0);
            synonyms.remove(removed.id(), removed.version());

            synonyms.addAll(file);

            assertThat(synonyms.find("")).extracting(SynonymDetails::label).containsExactly("pustepause");
        });
    }

    @Test
    void takesFromLosWhatEditorsHaveNotTouched() {
        var own = SearchTown.empty(context);
        own.here(() -> {
            assertThat(take(LosFiles.SMALL).added()).isEqualTo(1);
            assertThat(take(LosFiles.SMALL.replace("prove-avlastning", "prove-annen"))
                            .gone())
                    .isEqualTo(1);
            var back = take(LosFiles.SMALL.replace("Kvile", "Rast"));
            assertThat(back.added()).as("gone from one file, back in the next").isEqualTo(1);

            var there = synonyms.find("rast").get(0);
            synonyms.write(new WriteSynonym(there.id(), there.version(), List.of("fristund"), there.means()));
            var over = take(LosFiles.SMALL);
            assertThat(over.edited()).isEqualTo(1);
            assertThat(over.changed()).isZero();
            assertThat(synonyms.find("")).extracting(SynonymDetails::label).containsExactly("fristund");

            var edited = synonyms.find("fristund").get(0);
            synonyms.remove(edited.id(), edited.version());
            assertThat(take(LosFiles.SMALL).kept()).as("removed by an editor").isEqualTo(1);
            assertThat(synonyms.find("")).isEmpty();
        });
    }

    private LosPreview take(String file) {
        try {
            los.keep(file.getBytes(StandardCharsets.UTF_8));
        } catch (LosRefused impossible) {
            throw new IllegalStateException(impossible);
        }
        return los.take(los.preview().orElseThrow().file());
    }

    private static SynonymPair pair(String word) {
        return new SynonymPair(List.of(word), List.of("avlastning"));
    }

    @Test
    void isWrittenByEditorsAlone() {
        var reader = new TestingAuthenticationToken("reader", "");
        reader.setDetails(new Member(UUID.randomUUID(), "Leser", Role.LEADER, null));
        SecurityContextHolder.getContext().setAuthentication(reader);
        try {
            town.here(() -> {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> synonyms.addAll(List.of(pair("x"))));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> synonyms.restore(UUID.randomUUID()));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> los.keep(LosFiles.SMALL.getBytes(StandardCharsets.UTF_8)));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> los.take(UUID.randomUUID()));
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void canBeMadeAnew() {
        var own = SearchTown.empty(context);
        own.put(SearchTown.offer("kor", "Sangkor", "Vi synger."));
        own.put(SearchTown.entry(SearchKind.EVENT, "konsert", "/kalender/konsert", "Konsert med sangkoret", ""));
        var source = new StaticListableBeanFactory(Map.of("events", new SearchSource() {
            @Override
            public SearchKind kind() {
                return SearchKind.EVENT;
            }

            @Override
            public List<SearchEntry> all() {
                return List.of(
                        SearchTown.entry(SearchKind.EVENT, "ny", "/kalender/ny", "Ny konsert med sangkoret", ""));
            }
        }));
        var alone = new SearchIndex(database, batches, current, source.getBeanProvider(SearchSource.class));

        own.write(() -> assertThat(alone.rebuild()).isEqualTo(2));

        assertThat(own.titles("sangkor")).containsExactlyInAnyOrder("Sangkor", "Ny konsert med sangkoret");
        assertThat(own.titles("synger")).as("kept as it was").containsExactly("Sangkor");
    }

    @Test
    void findsTheMeasuresOfAStrategy() {
        var found = current.during(baerum(), () -> search.search("barn som pårørende", Set.of(SearchKind.MEASURE), 5));

        assertThat(found.hits()).isNotEmpty().allMatch(it -> it.path().matches("/tiltak/[0-9]+"));
    }

    private MunicipalityDetails baerum() {
        return municipalities.at("baerum").orElseThrow();
    }

    @Test
    void isWrittenOnlyTogetherWithWhatItIsAbout() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> index.put(SearchTown.offer("x", "X", "")));
    }

    @Test
    void findsNothingOfAnotherMunicipality() {
        var other = SearchTown.empty(context);

        assertThat(other.titles("gruppe")).isEmpty();
        assertThat(other.search("grupe").suggestion()).isEmpty();
        other.put(SearchTown.offer("samtale", "Samtale", ""));
        assertThat(other.titles("prate")).as("by a synonym of another").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gruppe", "grupe", "mamma er syk"})
    void asksTheDatabaseTwice(String query) {
        var sent = statements.during(() -> town.here(() -> search.search(query, Set.of(), 20)));

        assertThat(sent).hasSize(3).first().asString().contains("set_config");
        assertThat(String.join("\n", sent))
                .as("what is searched for is no part of a statement")
                .doesNotContain(query.split(" ")[0]);
    }

    /** A municipality larger than any: all words of its own, none of them in the statements. */
    @Test
    void isFastWithManyOffers() {
        var large = SearchTown.empty(context);
        var random = new Random(1);
        large.write(() -> index.rebuild(new SearchSource() {
            @Override
            public SearchKind kind() {
                return SearchKind.OFFER;
            }

            @Override
            public List<SearchEntry> all() {
                return IntStream.range(0, 1_000)
                        .mapToObj(it -> SearchTown.any(it, random))
                        .toList();
            }
        }));

        for (var query : List.of("gruppe", "grupe", "avlastning i helgen", "tilbud for pårørende", "qqqqqq")) {
            large.search(query);
            var before = System.nanoTime();
            var ranked = large.here(() -> search.ranked(query, SearchKind.OFFER));
            var took = Duration.ofNanos(System.nanoTime() - before);
            System.getLogger("search")
                    .log(System.Logger.Level.INFO, query + ": " + ranked.size() + " in " + took.toMillis());
            assertThat(took).as(query).isLessThan(Duration.ofSeconds(3));
        }
    }
}
