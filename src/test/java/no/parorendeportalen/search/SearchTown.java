package no.parorendeportalen.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A municipality with a little of everything to find. */
public final class SearchTown {

    private final ApplicationContext context;
    private final MunicipalityDetails municipality;

    private SearchTown(ApplicationContext context) {
        this.context = context;
        this.municipality = TestMunicipalities.add(context.getBean(MunicipalityService.class));
    }

    public static SearchTown empty(ApplicationContext context) {
        return new SearchTown(context);
    }

    public static SearchTown build(ApplicationContext context) {
        var town = new SearchTown(context);
        town.put(offer("parorendegruppe", "Pårørendegruppe", "Møt andre i samme situasjon.", "dele erfaringer"));
        town.put(offer(
                "parorendeskole-demens", "Pårørendeskole om demens", "Kurs for deg som står nær noen med demens."));
        town.put(offer("avlastning", "Avlastning", "Få fri noen timer, en helg eller en uke.", "trenger en pause"));
        town.put(new SearchEntry(
                SearchKind.OFFER,
                id("omsorgsstonad"),
                "/tilbud/omsorgsstonad",
                "Omsorgsstønad",
                List.of("Omsorgslønn"),
                "Penger til deg som har særlig tyngende omsorgsarbeid.",
                "Du søker **kommunen**. Vedtaket kan du klage på.",
                List.of("lønn for å passe på mamma")));
        town.put(offer("korttidsopphold", "Korttidsopphold på sykehjem", "Et opphold på inntil tre uker."));
        town.put(offer("stottekontakt", "Støttekontakt", "Noen å gjøre noe hyggelig sammen med."));
        town.put(offer("samtale", "Samtale med pårørendekoordinator", "Snakk med en som kjenner tilbudene."));
        town.put(offer("ettervern", "Oppfølging etter rusbehandling", "Hjelp når behandlingen er over."));
        town.put(offer("barnesamtale", "Samtalegruppe for barn", "For barn som har en syk mamma eller pappa."));
        town.put(entry(
                SearchKind.CONTACT,
                "hjelpetelefonen",
                "/kontakt#hjelpetelefonen",
                "Hjelpetelefonen",
                "Døgnåpen telefon."));
        town.put(entry(SearchKind.MEASURE, "tiltak-7", "/tiltak/7", "Opprette pårørendegruppe i hver bydel", ""));
        town.put(entry(SearchKind.ARTICLE, "sorg", "/artikkel/sorg", "Når du er i sorg", "Om å miste noen."));
        town.synonym(List.of("noen å snakke med", "prate"), List.of("samtale", "hjelpetelefon"));
        town.synonym(List.of("mamma er syk", "pappa er syk"), List.of("samtalegruppe for barn"));
        return town;
    }

    static SearchEntry offer(String slug, String title, String summary, String... words) {
        return new SearchEntry(
                SearchKind.OFFER, id(slug), "/tilbud/" + slug, title, List.of(), summary, "", List.of(words));
    }

    static SearchEntry entry(SearchKind kind, String name, String path, String title, String summary) {
        return new SearchEntry(kind, id(name), path, title, List.of(), summary, "", List.of());
    }

    /** An offer of which there are many: forty words of its own among usual ones. */
    static SearchEntry any(int number, Random random) {
        var usual = List.of(
                "avlastning",
                "pårørende",
                "gruppe",
                "tilbud",
                "helg",
                "samtale",
                "kurs",
                "demens",
                "sykehjem",
                "støtte");
        var text = IntStream.range(0, 80)
                .mapToObj(it -> it % 2 == 0
                        ? usual.get(random.nextInt(usual.size()))
                        : "ord" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26))
                                + (char) ('a' + random.nextInt(26)))
                .collect(Collectors.joining(" "));
        return new SearchEntry(
                SearchKind.OFFER,
                id("any " + number),
                "/tilbud/any-" + number,
                usual.get(random.nextInt(usual.size())) + "stilbud " + number,
                List.of(),
                text.substring(0, 100),
                text,
                List.of());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A synonym of the municipality at work, by its words. */
    public static UUID synonym(ApplicationContext context, String words) {
        var synonyms = context.getBean(SynonymService.class);
        synonyms.addAll(List.of(new SynonymPair(List.of(words), List.of("samtale"))));
        return synonyms.find(words).get(0).id();
    }

    /** One row in each table of the municipality at work. */
    public static void fill(ApplicationContext context) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(SearchIndex.class).put(offer("prove", "Prøvetilbud", "")));
        synonym(context, "prøve");
        try {
            context.getBean(LosService.class).keep(LosFiles.SMALL.getBytes(StandardCharsets.UTF_8));
        } catch (LosRefused impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String address() {
        return municipality.address();
    }

    void put(SearchEntry entry) {
        write(() -> context.getBean(SearchIndex.class).put(entry));
    }

    void synonym(List<String> words, List<String> means) {
        write(() -> context.getBean(SynonymService.class).addAll(List.of(new SynonymPair(words, means))));
    }

    void write(Runnable work) {
        here(() -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run()));
    }

    void here(Runnable work) {
        context.getBean(CurrentMunicipality.class).during(municipality, work);
    }

    <T> T here(Supplier<T> work) {
        return context.getBean(CurrentMunicipality.class).during(municipality, work);
    }

    SearchResult search(String query, SearchKind... kinds) {
        return here(() -> context.getBean(SearchService.class).search(query, Set.of(kinds), 20));
    }

    List<String> titles(String query, SearchKind... kinds) {
        return search(query, kinds).hits().stream().map(SearchHit::title).toList();
    }
}
