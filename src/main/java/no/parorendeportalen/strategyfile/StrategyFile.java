package no.parorendeportalen.strategyfile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as its file says it; the format is described in {@code src/docs/concepts/strategy-file.md}. One that exists is whole and
 * sound: every mark has its reference, every owner is listed, every number is used once.
 *
 * @param id what the file is called for ever
 * @param checksum SHA-256 of the file's bytes, in hexadecimal
 * @param municipality the municipality's address
 */
public record StrategyFile(
        String id,
        String checksum,
        String municipality,
        String title,
        @Nullable String epigraph,
        State state,
        @Nullable Period period,
        @Nullable Integer term,
        @Nullable Integer revisedEvery,
        @Nullable Decision decision,
        String areaWord,
        Heading areasHeading,
        Heading planHeading,
        List<Chapter> chapters,
        List<Reference> references,
        List<Owner> owners,
        List<Area> areas) {

    public enum State {
        HEARING,
        ADOPTED
    }

    /** Years, both included. */
    public record Period(int from, int to) {}

    /** What is known of the decision that adopted it. */
    public record Decision(
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String caseNumber) {}

    public record Heading(String title, @Nullable String number) {}

    public record Chapter(String title, @Nullable String number, String text, List<Chapter> sections) {}

    public record Reference(int number, String text) {}

    /** Somebody who is responsible for something: a unit of the municipality or a role in it. */
    public record Owner(String name, boolean unit) {}

    public record Area(
            int number,
            @Nullable String printedNumber,
            String title,
            String text,
            List<Wording> goals,
            List<Approach> approaches,
            List<Measure> measures) {

        /** Those under its approaches and those under the area alone, in the order of the file. */
        public Stream<Measure> allMeasures() {
            return Stream.concat(approaches.stream().flatMap(it -> it.measures().stream()), measures.stream());
        }
    }

    /** What the action table says and what the running text says; one may be missing. */
    public record Wording(@Nullable String table, @Nullable String prose) {}

    public record Approach(Wording wording, List<Measure> measures) {}

    public record Measure(
            int number,
            @Nullable String text,
            @Nullable String ownersText,
            List<Responsibility> owners,
            @Nullable Time time,
            List<Integer> related) {}

    public record Responsibility(String name, Role role) {}

    public enum Role {
        RESPONSIBLE,
        CO,
        ON_BEHALF_OF
    }

    public record Time(
            String text,
            Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public enum Kind {
        PERIOD,
        DEADLINE,
        CONTINUOUS,
        RECURRING,
        AFTER_EVENT,
        ONGOING
    }

    /** All measures, in the order of the file. */
    public Stream<Measure> measures() {
        return areas.stream().flatMap(Area::allMeasures);
    }
}
