package no.parorendeportalen.strategyfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** Strategy files for tests. */
public final class StrategyFiles {

    /** Small, and with everything a file can have. */
    public static final String SMALL = """
            format: 1
            id: eksempel-2030
            municipality: eksempel
            title: Pårørendestrategi 2030–2034
            epigraph: Sammen om det[^1]
            state: adopted
            period: {from: 2030, to: 2034}
            term: 4
            revisedEvery: 2
            decision: {body: Kommunestyret, date: 2029-12-13, caseNumber: 29/114}
            areaWord: Innsatsområde
            areasHeading: {number: "2", title: Innsatsområder}
            planHeading: {title: Handlingsplan}
            chapters:
              - title: Innledning
                number: "1"
                text: |
                  Et avsnitt med en henvisning[^1].
                sections:
                  - title: Bakgrunn
                    text: Enda et avsnitt.
            references:
              - number: 1
                text: Helsedirektoratet (2017). Veileder om pårørende.
            owners:
              - {name: Pleie og omsorg, kind: unit}
              - {name: Kommunalsjef, kind: role}
            areas:
              - number: 1
                printedNumber: "2.1"
                title: Støtte til pårørende
                text: Pårørende er en sammensatt gruppe.
                goals:
                  - text: Pårørende blir møtt med respekt.
                approaches:
                  - table: Kartlegge behov
                    prose: Kartlegge behovene til pårørende
                    measures:
                      - number: 1
                        text: Ta i bruk et kartleggingsverktøy.
                        owners:
                          text: Pleie og omsorg på vegne av kommunalsjef
                          list:
                            - {name: Pleie og omsorg, role: responsible}
                            - {name: Kommunalsjef, role: onBehalfOf}
                        time: {text: 2030-2031, kind: period, from: 2030, to: 2031-06-30}
                measures:
                  - number: 2
                    text: Prøve ut forhåndssamtaler (ses opp mot område 2).
                    time: {text: "2030", kind: deadline, to: 2030}
                    related: [2]
              - number: 2
                title: Barn som pårørende
                goals:
                  - prose: Barn blir sett.
                measures:
                  - number: 7
                    owners:
                      text: Kommunalsjef
                      list: [{name: Kommunalsjef, role: co}]
            """;

    private StrategyFiles() {}

    /** The small one for a municipality, with a title that is its own. */
    public static String small(String municipality) {
        return SMALL.replace("municipality: eksempel", "municipality: " + municipality)
                .replace("title: Pårørendestrategi 2030–2034", "title: Strategien til " + municipality);
    }

    /** The small one, not adopted but on hearing. */
    public static String onHearing(String municipality) {
        return small(municipality).replace("state: adopted", "state: hearing").replaceAll("(?m)^decision: .*\n", "");
    }

    /** One area with so many measures, each with an owner, a time and a text of its own. */
    public static String large(String municipality, int measures) {
        return """
                format: 1
                id: stor
                municipality: %s
                title: En stor strategi
                state: adopted
                areaWord: Innsatsområde
                areasHeading: {title: Innsatsområder}
                planHeading: {title: Handlingsplan}
                owners: [{name: Pleie og omsorg, kind: unit}]
                areas:
                  - number: 1
                    title: Et område
                    measures:
                """.formatted(municipality)
                + IntStream.rangeClosed(1, measures)
                        .mapToObj("""
                                      - number: %d
                                        text: Det som skal gjøres.
                                        owners: {text: Pleie og omsorg, list: [{name: Pleie og omsorg, role: responsible}]}
                                        time: {text: "2030", kind: deadline, to: 2030}
                                """::formatted)
                        .collect(Collectors.joining())
                        .indent(0);
    }

    public static StrategyFile read(String text) {
        try {
            return new StrategyFileReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (StrategyFileRefused refused) {
            throw new IllegalArgumentException(refused.errors().toString(), refused);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static StrategyFile baerum() {
        return read(resource("strategies/baerum-2021-2025.yaml"));
    }

    public static StrategyFile harstad() {
        return read(resource("strategies/harstad-horing.yaml"));
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
