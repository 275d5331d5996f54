package no.parorendeportalen.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.AddMunicipality;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityAddress;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.situation.TestSituations;
import no.parorendeportalen.strategy.DraftMeasureService;
import no.parorendeportalen.strategy.DraftPlaceService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.Origin;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.RevisionService;
import no.parorendeportalen.strategy.StartRevision;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.strategy.TakeStep;
import no.parorendeportalen.strategy.TimelineDetails;
import no.parorendeportalen.strategy.TimelineKind;
import no.parorendeportalen.strategy.WriteMeasure;
import no.parorendeportalen.strategyfile.StrategyFileReader;
import no.parorendeportalen.strategyfile.StrategyFileRefused;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.springframework.context.ApplicationContext;

/** Every public page of the portal, in every state it can be in, and the frame of those for who is signed in. */
final class Pages {

    /** Has more measures than fit on a page, of all kinds, and words that are hard to show. */
    static final String LONG = "langvik";

    /** Has no strategy. */
    static final String EMPTY = "tomvik";

    private static final String REFUSED_FORM = "/dev/arbeid/feil?title=&date=31.02.2026&number=tre&sort=X&email=a";

    /** Has a strategy that another one has replaced, without one of its measures. */
    static final String RENEWED = "nyvik";

    private static final int MEASURES_OF_LONG = 230;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Map<ApplicationContext, List<State>> KNOWN = new ConcurrentHashMap<>();

    /** @param status with which it is answered */
    record State(String path, int status) {

        /** The municipality, or nothing. */
        String municipality() {
            return path.split("[/?]").length < 2 ? "" : path.split("[/?]")[1];
        }

        /** A name for a file. */
        String fileName() {
            return (path.equals("/") ? "forside" : path.substring(1).replaceAll("[^A-Za-z0-9]+", "-")) + ".html";
        }
    }

    private Pages() {}

    static List<State> of(ApplicationContext portal) {
        return KNOWN.computeIfAbsent(portal, Pages::find);
    }

    /** One of each kind of page, in the states that look most different: for what takes its time. */
    static List<State> mostDifferent(ApplicationContext portal) {
        var chosen = List.of(
                "/",
                "/baerum",
                "/harstad/strategi",
                "/baerum/strategi/omrade/3",
                "/harstad/strategi/omrade/3",
                "/baerum/strategi/fotnoter",
                "/baerum/handlingsplan",
                "/baerum/handlingsplan?ansvarlig=pleie-og-omsorg&frist=2023",
                "/baerum/handlingsplan?q=finnes-ikke",
                "/baerum/handlingsplan?frist=0&omrade=9&q=barn",
                "/langvik/handlingsplan?side=2",
                "/baerum/handlingsplan/om-dataene",
                "/baerum/rettigheter",
                "/baerum/rettigheter?q=finnes-ikke",
                "/baerum/situasjon/demens",
                "/baerum/slik-soker-du/klage-pa-vedtak",
                "/tomvik/situasjon",
                "/baerum/tiltak/8",
                "/langvik/tiltak/1",
                "/baerum/kontakt",
                "/baerum/kontakt/roller",
                "/tilbudsvik/tilbud",
                "/tilbudsvik/tilbud?type=penger&situasjon=demens&alder=mange",
                "/tilbudsvik/tilbud/parorendegruppe",
                "/tilbudsvik/tilbud/aldri-mer",
                "/tilbudsvik/huskeliste?tilbud=parorendegruppe&tilbud=pause&tilbud=borte&tilbud=gruppe-3",
                "/baerum/kalender",
                "/baerum/kalender?maned=" + YearMonth.now().plusMonths(1),
                "/baerum/kalender/halvar",
                "/tomvik",
                "/baerum/ukjent",
                "/baerum/er-jeg-parorende",
                "/baerum/forberede-samtale",
                "/baerum/veiviser",
                "/baerum/barn-og-unge?alder=7-12",
                "/dev/komponenter?palett=fjord",
                "/dev/arbeid",
                REFUSED_FORM,
                "/dev/arbeid/konflikt");
        var states =
                of(portal).stream().filter(it -> chosen.contains(it.path())).toList();
        if (states.size() != chosen.size()) {
            throw new AssertionError("not all of these are pages: " + chosen);
        }
        return states;
    }

    /** The page as it is sent: for what can be seen without a browser. */
    static String html(int port, State page) {
        var address =
                URI.create(URI.create("http://127.0.0.1:" + port + page.path()).toASCIIString());
        try {
            var answer = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            if (answer.statusCode() != page.status()) {
                throw new AssertionError(page.path() + " was answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static List<State> find(ApplicationContext portal) {
        addMunicipalities(portal);
        var ok = new ArrayList<String>();
        ok.add("/");
        for (var municipality : List.of("baerum", "harstad", LONG)) {
            ok.add("/" + municipality);
            ok.add("/" + municipality + "/strategi");
            ok.add("/" + municipality + "/strategi/fotnoter");
            ok.add("/" + municipality + "/handlingsplan");
            ok.add("/" + municipality + "/handlingsplan/om-dataene");
            ok.add("/" + municipality + "/kontakt/roller");
            ok.add("/" + municipality + "/kontakt");
            inside(portal, municipality, strategy -> {
                strategy.whole()
                        .chapters()
                        .forEach(it -> ok.add("/" + municipality + "/strategi/kapittel/" + it.address()));
                strategy.whole().areas().forEach(it -> ok.add("/" + municipality + "/strategi/omrade/" + it.number()));
                differing(strategy.plan().measures())
                        .forEach(it -> ok.add("/" + municipality + "/tiltak/" + it.number()));
            });
        }
        ok.addAll(List.of(
                "/baerum/strategi/samlet",
                "/harstad/strategi/samlet",
                "/baerum/handlingsplan?ansvarlig=pleie-og-omsorg&frist=2023",
                "/baerum/handlingsplan?q=avlastning",
                "/baerum/handlingsplan?q=finnes-ikke",
                "/baerum/handlingsplan?sorter=frist",
                "/harstad/handlingsplan?tid=kontinuerlig&tid=gjentas&omrade=1&q=pårørende",
                "/langvik/handlingsplan?side=2",
                "/langvik/handlingsplan?q=finnes-ikke",
                "/baerum/kontakt?for=barn",
                "/baerum/kontakt?situasjon=demens",
                "/tomvik/kontakt",
                "/baerum/versjoner",
                "/baerum/versjoner/1",
                "/harstad/versjoner",
                "/tomvik/versjoner",
                "/nyvik/versjoner",
                "/nyvik/versjoner/1",
                "/nyvik/versjoner/2",
                "/nyvik/tiltak/1",
                "/nyvik/tiltak/2",
                "/nyvik/tiltak/7",
                "/baerum/rettigheter",
                "/baerum/rettigheter?q=barn",
                "/baerum/rettigheter?q=finnes-ikke",
                "/baerum/rettigheter/vedtak-om-stotte",
                "/baerum/situasjon",
                "/baerum/situasjon/demens",
                "/harstad/situasjon/demens",
                "/baerum/slik-soker-du",
                "/baerum/slik-soker-du/klage-pa-vedtak",
                "/baerum/artikkel/a-leve-naer-demens",
                "/tomvik/rettigheter",
                "/tomvik/situasjon",
                "/tomvik/slik-soker-du",
                "/tomvik",
                "/tomvik/strategi",
                "/tomvik/handlingsplan",
                "/tomvik/handlingsplan/om-dataene"));
        ok.add("/nyvik/meld-feil?om=situasjon:" + tell(portal, RENEWED));
        ok.add("/nyvik/meld-feil/takk");
        ok.addAll(List.of(
                "/baerum/er-jeg-parorende",
                "/baerum/forberede-samtale",
                "/baerum/veiviser",
                "/baerum/barn-og-unge",
                "/baerum/barn-og-unge?alder=7-12",
                "/harstad/barn-og-unge?alder=13-18",
                "/baerum/barn-og-unge/for-voksne",
                "/baerum/barn-og-unge/det-er-ikke-din-skyld",
                "/tomvik/er-jeg-parorende",
                "/tomvik/veiviser",
                "/tomvik/barn-og-unge",
                "/tomvik/barn-og-unge/for-voksne"));
        ok.addAll(OfferStates.in(portal));
        ok.addAll(List.of(
                "/baerum/kalender",
                "/baerum/kalender?type=kurs",
                "/baerum/kalender?maned=" + YearMonth.now().plusMonths(1),
                "/baerum/kalender?maned=2000-01",
                "/baerum/kalender/halvar",
                "/baerum/kalender/eksempel-sibs-forste-kveld",
                "/harstad/kalender",
                "/tomvik/kalender",
                "/tomvik/kalender/halvar"));
        for (var palette : Palette.values()) {
            ok.add("/dev/komponenter?palett=" + palette.key());
        }
        ok.addAll(List.of("/dev/arbeid", REFUSED_FORM, "/dev/arbeid/bekreft", "/dev/arbeid/konto"));
        ok.addAll(List.of("/logg-inn", "/logg-inn?melding=ut&til=/baerum/admin", "/glemt-passord"));
        var refused = List.of(
                new State("/passord/ukjent", 404),
                new State("/dev/arbeid/konflikt", 409),
                new State("/baerum/handlingsplan?frist=0&omrade=9&q=barn", 400),
                new State("/baerum/handlingsplan?ansvarlig=ukjent&side=9&q=" + "x".repeat(201), 400),
                new State("/baerum/kalender?type=fest&maned=2026-13", 400),
                new State("/baerum/ukjent", 404),
                new State("/harstad/tiltak/999", 404),
                new State("/tomvik/strategi/samlet", 404),
                new State("/baerum/versjoner/2", 404),
                new State("/baerum/rettigheter/ukjent", 404),
                new State("/ukjent-kommune", 404));
        var failing =
                Stream.of(400, 403, 404, 405, 409, 410, 413, 429, 500, 503).map(it -> new State("/dev/feil/" + it, it));
        return Stream.of(ok.stream().map(it -> new State(it, 200)), refused.stream(), failing)
                .flatMap(it -> it)
                .toList();
    }

    /** Something that readers can say is wrong. */
    private static UUID tell(ApplicationContext portal, String municipality) {
        var details = portal.getBean(MunicipalityService.class).at(municipality).orElseThrow();
        return portal.getBean(CurrentMunicipality.class)
                .during(details, () -> TestSituations.publish(portal, "Savn", null));
    }

    private interface Reading {
        void of(StrategyService strategy);
    }

    private static void inside(ApplicationContext portal, String municipality, Reading reading) {
        var details = portal.getBean(MunicipalityService.class).at(municipality).orElseThrow();
        portal.getBean(CurrentMunicipality.class)
                .during(details, () -> reading.of(portal.getBean(StrategyService.class)));
    }

    /** One measure of each sort: the page shows the same things for two that differ only in their words. */
    private static List<MeasureDetails> differing(List<MeasureDetails> measures) {
        var seen = new ArrayList<String>();
        return measures.stream()
                .filter(it -> {
                    var sort = List.of(
                                    it.timeline().kind(),
                                    it.text() == null,
                                    it.text() != null && it.text().contains("[^"),
                                    it.ownersText() == null,
                                    it.owners().stream()
                                            .map(owner -> owner.role())
                                            .distinct()
                                            .toList(),
                                    it.related().isEmpty(),
                                    it.approach() == null)
                            .toString();
                    return !seen.contains(sort) && seen.add(sort);
                })
                .toList();
    }

    private static void addMunicipalities(ApplicationContext portal) {
        var municipalities = portal.getBean(MunicipalityService.class);
        municipalities.add(new AddMunicipality(new MunicipalityAddress(LONG), "Langvik", "9811", Palette.LYNG));
        municipalities.add(new AddMunicipality(new MunicipalityAddress(EMPTY), "Tomvik", "9812", Palette.BRE));
        try {
            var file = new ByteArrayInputStream(longStrategy().getBytes(StandardCharsets.UTF_8));
            portal.getBean(StrategyLoader.class)
                    .load(portal.getBean(StrategyFileReader.class).read(file));
        } catch (StrategyFileRefused refused) {
            throw new AssertionError(refused.errors().toString(), refused);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        renew(
                portal,
                municipalities.add(
                        new AddMunicipality(new MunicipalityAddress(RENEWED), "Nyvik", "9813", Palette.SKOG)));
    }

    /** One measure is dropped, one goes into another, and one says something else. */
    private static void renew(ApplicationContext portal, MunicipalityDetails municipality) {
        portal.getBean(StrategyLoader.class).load(StrategyFiles.read(StrategyFiles.small(RENEWED)));
        portal.getBean(CurrentMunicipality.class).during(municipality, () -> {
            var revisions = portal.getBean(RevisionService.class);
            var draft = portal.getBean(DraftService.class);
            var measures = portal.getBean(DraftMeasureService.class);
            revisions.start(new StartRevision(false, ""));
            var kept = draft.measureText(2);
            measures.write(new WriteMeasure(
                    kept.id(),
                    kept.version(),
                    Objects.requireNonNull(kept.area()),
                    null,
                    List.of(),
                    "Prøve ut samtaler på alle sykehjem.",
                    null,
                    null,
                    List.of(),
                    new TimelineDetails("Etter vedtaket", TimelineKind.AFTER_EVENT, null, null),
                    Origin.PLAN,
                    1));
            measures.merge(draft.measureText(1).id(), null, 2, "Det samme står i tiltak 2.");
            portal.getBean(DraftPlaceService.class)
                    .remove(
                            PartKind.MEASURE,
                            draft.measureText(7).id(),
                            null,
                            "Det er gjort.\nVi følger det ikke lenger.");
            for (var step : List.of(Step.PROPOSE_WITHOUT_HEARING, Step.ADOPT)) {
                revisions.take(new TakeStep(
                        step,
                        draft.find().orElseThrow().version(),
                        "Bare små endringer",
                        "Kommunestyret",
                        LocalDate.of(2026, 6, 17),
                        "26/101"));
            }
        });
    }

    private static String longStrategy() {
        var times = List.of(
                "{text: 2031-2033, kind: period, from: 2031, to: 2033}",
                "{text: innen 1. juni 2032, kind: deadline, to: 2032-06-01}",
                "{text: Kontinuerlig, kind: continuous}",
                "{text: Hvert år i uke 40, kind: recurring}",
                "{text: Når strategien er vedtatt, kind: afterEvent}",
                "{text: Arbeidet pågår, kind: ongoing}",
                "{text: fra 15. mars 2031 til 31. august 2034, kind: period, from: 2031-03-15, to: 2034-08-31}");
        var owners = """
                owners:
                          text: Pårørendesenteret på vegne av Kompetansehevingstiltakskoordineringsgruppemedlemmet, og Helse
                          list:
                            - {name: Pårørendesenteret, role: responsible}
                            - {name: Kompetansehevingstiltakskoordineringsgruppemedlemmet, role: onBehalfOf}
                            - {name: Helse, role: co}""";
        var yaml = new StringBuilder("""
                format: 1
                id: langvik-2031
                municipality: langvik
                title: Pårørendestrategi for Langvik, Kompetansehevingstiltakskoordineringsgruppen og alle oss andre
                epigraph: Ingen skal stå alene[^1].
                state: adopted
                period: {from: 2031, to: 2099}
                term: 4
                revisedEvery: 2
                decision: {body: Kommunestyret, date: 2030-12-10, caseNumber: "30/117"}
                areaWord: Område
                areasHeading: {number: "2", title: Områdene}
                planHeading: {number: "3", title: Tiltakene}
                chapters:
                  - number: "1"
                    title: Innledning
                    text: |
                      Et avsnitt med <script>alert(1)</script>, *vekt*, **mer vekt** og en [lenke](https://example.org/)[^1].

                      ### En overskrift

                      1. Først
                      2. Så[^2]

                      - og
                        - så

                      > Et sitat med [en lenke som ikke skal virke](javascript:alert(1)).
                    sections:
                      - title: Et delkapittel
                        text: Kort tekst.
                      - title: Enda et delkapittel
                        text: |
                          ### Med overskrift

                          Og tekst.
                references:
                  - {number: 1, text: "https://example.org/en-veldig-lang-adresse-uten-mellomrom-som-ikke-far-plass-pa-en-smal-skjerm-og-ma-brytes"}
                  - {number: 2, text: Lov om noe.}
                  - {number: 3, text: En kilde som ingen viser til.}
                owners:
                  - {name: Pårørendesenteret, kind: unit}
                  - {name: Helse, kind: unit}
                  - {name: Kompetansehevingstiltakskoordineringsgruppemedlemmet, kind: role}
                areas:
                  - number: 1
                    title: Støtte
                    text: |
                      Tekst om området[^2].

                      ### En overskrift i området

                      Mer tekst.
                    goals:
                      - text: Alle blir sett[^1].
                      - table: Alle blir hørt.
                        prose: Alle skal bli hørt.
                      - table: Står bare i tabellen.
                      - prose: Står bare i teksten.
                    approaches:
                      - text: Kompetansehevingstiltakskoordineringsgruppemedlemmer for pårørendesamarbeidsutvalget[^2]
                        measures:
                          - number: 1
                            text: |
                              Kompetansehevingstiltakskoordineringsgruppemedlemmene skal 😀 møtes[^1] om <script>alert(1)</script> og:

                              - det ene
                              - det andre
                            related: [2]
                            %s
                            time: {text: 2031-2033, kind: period, from: 2031, to: 2033}
                          - number: 2
                            %s
                            time: {text: Kontinuerlig, kind: continuous}
                          - number: 3
                            text: Et tiltak uten ansvarlig og uten tid.
                  - number: 2
                    title: Kompetansehevingstiltakskoordineringsgruppemedlemmer
                    goals:
                      - text: Et mål.
                    approaches:
                      - text: Et grep.
                    measures:
                """.formatted(
                        owners.replace("\n", "\n                  "), owners.replace("\n", "\n                  ")));
        IntStream.rangeClosed(4, MEASURES_OF_LONG)
                .forEach(number -> yaml.append("""
                      - number: %d
                        text: Tiltak som har nummer %d i rekken av mange
                        %s
                        time: %s
                """.formatted(
                        number, number, owners.replace("\n", "\n              "), times.get(number % times.size()))));
        return yaml.append("  - number: 3\n    title: Et område uten tiltak\n    goals:\n      - text: Et mål til.\n"
                        + "    approaches:\n      - text: Et grep til.\n")
                .toString();
    }
}
