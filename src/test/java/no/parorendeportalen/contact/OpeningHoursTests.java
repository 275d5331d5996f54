package no.parorendeportalen.contact;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static no.parorendeportalen.contact.TestContacts.span;
import static no.parorendeportalen.contact.TestContacts.weekdays;
import static no.parorendeportalen.contact.TestContacts.weekly;
import static no.parorendeportalen.contact.TestContacts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What opening hours say at a moment, and when they say something else. 2026: 23 November is a Monday; Easter Sunday is 5 April. */
class OpeningHoursTests {

    private static final OpeningHours OFFICE = weekdays("09:00-11:30", "12:00-15:00");

    private OpeningWords words;

    @BeforeEach
    void speakNorwegian() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/messages");
        messages.setDefaultEncoding("UTF-8");
        words = new OpeningWords(messages);
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T08:59 | Åpner kl. 9 i dag",
                "2026-11-23T09:00 | Åpent til kl. 11.30 i dag",
                "2026-11-23T11:30 | Stengt nå. Åpner igjen kl. 12",
                "2026-11-23T12:00 | Åpent til kl. 15 i dag",
                "2026-11-23T15:00 | Åpner i morgen kl. 9",
                "2026-11-27T15:00 | Åpner mandag kl. 9",
                "2026-11-28T10:00 | Åpner mandag kl. 9",
                "2026-11-29T10:00 | Åpner i morgen kl. 9",
            })
    void saysWhenItOpensAndCloses(LocalDateTime now, String text) {
        assertThat(text(OFFICE, now)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-01T15:00 | Åpner tirsdag kl. 9",
                "2026-04-02T10:00 | Stengt i dag (skjærtorsdag). Åpner tirsdag kl. 9",
                "2026-04-06T10:00 | Stengt i dag (2. påskedag). Åpner i morgen kl. 9",
                "2026-05-01T10:00 | Stengt i dag (1. mai). Åpner mandag kl. 9",
                "2026-05-14T10:00 | Stengt i dag (Kristi himmelfartsdag). Åpner i morgen kl. 9",
                "2027-05-17T10:00 | Stengt i dag (17. mai). Åpner i morgen kl. 9",
                "2026-12-24T10:00 | Åpent til kl. 11.30 i dag",
                "2026-12-25T10:00 | Stengt i dag (1. juledag). Åpner mandag kl. 9",
            })
    void isClosedOnPublicHolidays(LocalDateTime now, String text) {
        assertThat(text(OFFICE, now)).isEqualTo(text);
    }

    @Test
    void knowsWhatHoursMeanOnHolidays() {
        var labourDay = LocalDateTime.parse("2026-05-01T10:00");

        assertThat(text(with(OFFICE, OnHolidays.OPEN), labourDay)).isEqualTo("Åpent til kl. 11.30 i dag");
        assertThat(text(with(OFFICE, OnHolidays.UNKNOWN), labourDay))
                .isEqualTo("Åpningstid i dag (1. mai) er ikke oppgitt");
        assertThat(text(OpeningHours.ALWAYS, labourDay)).isEqualTo("Åpent hele døgnet");
        assertThat(text(OpeningHours.UNKNOWN, labourDay)).isEqualTo("Åpningstid er ikke oppgitt");
    }

    @Test
    void putsExceptionsBeforeEverythingElse() {
        var christmas = day("2026-12-24", "09:00-11:00", "julaften");
        var hours = with(
                OFFICE, christmas, day("2026-12-28", null, "planleggingsdag"), day("2027-05-17", "10:00-12:00", ""));

        assertThat(text(hours, LocalDateTime.parse("2026-12-24T10:00"))).isEqualTo("Åpent til kl. 11 i dag (julaften)");
        assertThat(text(hours, LocalDateTime.parse("2026-12-24T11:00"))).isEqualTo("Åpner tirsdag kl. 9");
        assertThat(text(hours, LocalDateTime.parse("2026-12-28T10:00")))
                .isEqualTo("Stengt i dag (planleggingsdag). Åpner i morgen kl. 9");
        assertThat(text(hours, LocalDateTime.parse("2027-05-17T10:00"))).isEqualTo("Åpent til kl. 12 i dag");
        assertThat(text(with(OpeningHours.UNKNOWN, christmas), LocalDateTime.parse("2026-12-24T08:00")))
                .isEqualTo("Åpner kl. 9 i dag");
        assertThat(text(
                        with(OpeningHours.ALWAYS, day("2026-12-24", null, "julaften")),
                        LocalDateTime.parse("2026-12-23T12:00")))
                .isEqualTo("Åpent til midnatt");
    }

    /** On a holiday that nobody has said anything of it may be open, and not only on the day after. */
    @Test
    void promisesNoDayBeyondOneThatNobodyKnows() {
        var hours = with(OFFICE, OnHolidays.UNKNOWN);

        assertThat(text(hours, LocalDateTime.parse("2026-04-30T16:00"))).isEqualTo("Stengt nå");
        assertThat(text(hours, LocalDateTime.parse("2026-04-30T08:00"))).isEqualTo("Åpner kl. 9 i dag");
        assertThat(text(hours, LocalDateTime.parse("2026-04-30T11:45"))).isEqualTo("Stengt nå. Åpner igjen kl. 12");
        assertThat(text(hours, LocalDateTime.parse("2026-04-29T16:00"))).isEqualTo("Åpner i morgen kl. 9");
        assertThat(text(
                        new OpeningHours(
                                OpeningHours.Rule.WEEKLY,
                                OFFICE.weekly(),
                                OnHolidays.UNKNOWN,
                                List.of(day("2026-04-30", null, "planleggingsdag")),
                                ""),
                        LocalDateTime.parse("2026-04-30T10:00")))
                .isEqualTo("Stengt i dag (planleggingsdag).");
    }

    @Test
    void givesTheReasonOfTheDayItOpened() {
        var hours = new OpeningHours(
                OpeningHours.Rule.WEEKLY,
                weekly(MONDAY, SUNDAY, "00:00-02:00").weekly(),
                OnHolidays.OPEN,
                List.of(day("2026-11-23", "18:00-00:00", "kveldsåpent")),
                "");

        assertThat(text(hours, LocalDateTime.parse("2026-11-23T19:00")))
                .isEqualTo("Åpent til kl. 2 i natt (kveldsåpent)");
        assertThat(text(hours, LocalDateTime.parse("2026-11-24T01:00")))
                .isEqualTo("Åpent til kl. 2 i natt (kveldsåpent)");
    }

    @Test
    void hasHoursOfItsOwnForAPeriod() {
        var july = Stream.of("2026-07-01")
                .map(LocalDate::parse)
                .map(it -> new WeeklyHours(MONDAY, span("10:00-12:00"), it, it.plusDays(30)));
        var hours = new OpeningHours(
                OpeningHours.Rule.WEEKLY,
                Stream.concat(OFFICE.weekly().stream(), july).toList(),
                OnHolidays.CLOSED,
                List.of(),
                "");

        assertThat(text(hours, LocalDateTime.parse("2026-07-06T10:30"))).isEqualTo("Åpent til kl. 12 i dag");
        assertThat(text(hours, LocalDateTime.parse("2026-07-07T10:30"))).isEqualTo("Åpner mandag kl. 10");
        assertThat(text(hours, LocalDateTime.parse("2026-07-31T10:30"))).isEqualTo("Åpner mandag kl. 9");
    }

    @Test
    void goesOnPastMidnight() {
        var night = new OpeningHours(
                OpeningHours.Rule.WEEKLY,
                Stream.concat(
                                weekly(MONDAY, SUNDAY, "18:00-00:00").weekly().stream(),
                                weekly(MONDAY, SUNDAY, "00:00-02:00").weekly().stream())
                        .toList(),
                OnHolidays.OPEN,
                List.of(),
                "");

        assertThat(text(night, LocalDateTime.parse("2026-11-23T19:00"))).isEqualTo("Åpent til kl. 2 i natt");
        assertThat(text(night, LocalDateTime.parse("2026-11-24T01:00"))).isEqualTo("Åpent til kl. 2 i natt");
        assertThat(text(night, LocalDateTime.parse("2026-11-24T02:00"))).isEqualTo("Åpner kl. 18 i dag");
        assertThat(text(weekly(MONDAY, FRIDAY, "17:00-00:00"), LocalDateTime.parse("2026-11-27T20:00")))
                .isEqualTo("Åpent til midnatt");
        assertThat(text(weekly(MONDAY, SUNDAY, "00:00-00:00"), LocalDateTime.parse("2026-11-27T20:00")))
                .isEqualTo("Åpent hele døgnet");
        assertThat(text(weekly(MONDAY, FRIDAY, "00:00-00:00"), LocalDateTime.parse("2026-11-23T20:00")))
                .isEqualTo("Åpent til lørdag kl. 0");
    }

    /** On 29 March 2026 the hour from 2 to 3 is left out, on 25 October it comes twice. */
    @Test
    void followsTheClockWhenItIsPutForwardAndBack() {
        var early = weekly(SATURDAY, SUNDAY, "01:00-05:00");
        var spring = ZonedDateTime.of(LocalDateTime.parse("2026-03-29T01:30"), OpeningWords.OSLO);
        var autumn = ZonedDateTime.of(LocalDateTime.parse("2026-10-25T01:30"), OpeningWords.OSLO);

        assertThat(OpeningState.of(early, spring.plusHours(2)).isOpen()).isTrue();
        assertThat(OpeningState.of(early, spring.plusHours(3)).isOpen()).isFalse();
        assertThat(OpeningState.of(early, autumn.plusHours(4)).isOpen()).isTrue();
        assertThat(OpeningState.of(early, autumn.plusHours(5)).isOpen()).isFalse();
        assertThat(text(OFFICE, LocalDateTime.parse("2026-03-28T10:00"))).isEqualTo("Åpner mandag kl. 9");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T09:00",
        "2026-11-23T10:00, 2026-11-23T11:30",
        "2026-11-23T11:45, 2026-11-23T12:00",
        "2026-11-23T14:59, 2026-11-23T15:00",
        "2026-11-23T16:00, 2026-11-24T00:00",
        // From "Åpner mandag" to "Åpner i morgen": not at the midnight between.
        "2026-11-27T15:00, 2026-11-29T00:00",
        "2026-05-01T10:00, 2026-05-02T00:00",
        "2026-03-28T23:00, 2026-03-29T00:00",
    })
    void knowsWhenTheWordsWillBeOthers(LocalDateTime now, LocalDateTime change) {
        assertThat(OpeningState.changeAfter(OFFICE, now.atZone(OpeningWords.OSLO)))
                .isEqualTo(change.atZone(OpeningWords.OSLO));
        assertThat(text(OFFICE, change)).isNotEqualTo(text(OFFICE, now));
        assertThat(text(OFFICE, change.minusSeconds(1))).isEqualTo(text(OFFICE, now));
    }

    @Test
    void saysTheSameForeverWhereNothingFollowsTheClock() {
        var now = LocalDateTime.parse("2026-11-23T08:00").atZone(OpeningWords.OSLO);

        assertThat(OpeningState.changeAfter(OpeningHours.ALWAYS, now)).isNull();
        assertThat(OpeningState.changeAfter(OpeningHours.UNKNOWN, now)).isNull();
    }

    @Test
    void namesTheDayWhenItIsFarAhead() {
        var closed =
                new HoursException(LocalDate.parse("2026-12-21"), LocalDate.parse("2027-01-03"), null, "juleferie");

        assertThat(text(with(OFFICE, closed), LocalDateTime.parse("2026-12-21T10:00")))
                .isEqualTo("Stengt i dag (juleferie). Åpner 4. januar kl. 9");
        var over = new OpeningHours(
                OpeningHours.Rule.WEEKLY,
                List.of(new WeeklyHours(MONDAY, span("09:00-10:00"), null, LocalDate.parse("2026-01-01"))),
                OnHolidays.CLOSED,
                List.of(),
                "");
        assertThat(text(over, LocalDateTime.parse("2026-11-23T10:00"))).isEqualTo("Stengt");
    }

    @Test
    void readsAsATable() {
        var hours = with(
                weekly(MONDAY, FRIDAY, "09:00-11:30", "12:00-15:00"),
                day("2026-12-24", null, "julaften"),
                day("2026-12-31", "09:00-12:00", ""));

        assertThat(words.lines(
                        hours,
                        LocalDateTime.parse("2026-12-01T10:00")
                                .atZone(OpeningWords.OSLO)
                                .toInstant()))
                .containsExactly(
                        new HoursLine("Mandag–fredag", "kl. 9–11.30 og 12–15"),
                        new HoursLine("24. desember", "stengt (julaften)"),
                        new HoursLine("31. desember", "kl. 9–12"));
    }

    @Test
    void refusesHoursThatCannotBe() {
        var nine = WeeklyHours.of(MONDAY, span("09:00-12:00"));
        var eleven = WeeklyHours.of(MONDAY, span("11:00-13:00"));

        assertThatIllegalArgumentException().isThrownBy(() -> span("12:00-12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> span("12:00-09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours(nine, eleven));
        assertThatIllegalArgumentException().isThrownBy(() -> hours());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(OFFICE, day("2026-12-24", null, ""), day("2026-12-24", "09:00-10:00", "")));
        assertThat(hours(nine, WeeklyHours.of(MONDAY, span("12:00-13:00"))).weekly())
                .hasSize(2);
    }

    /** From the Norwegian almanac. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2038-04-25"
    })
    void knowsEaster(LocalDate sunday) {
        assertThat(PublicHoliday.easterSunday(sunday.getYear())).isEqualTo(sunday);
        assertThat(PublicHoliday.WHIT_MONDAY.in(sunday.getYear())).isEqualTo(sunday.plusDays(50));
        assertThat(PublicHoliday.on(sunday.minusDays(1))).isEmpty();
    }

    private static OpeningHours hours(WeeklyHours... rows) {
        return new OpeningHours(OpeningHours.Rule.WEEKLY, List.of(rows), OnHolidays.CLOSED, List.of(), "");
    }

    private static HoursException day(String date, @Nullable String hours, String reason) {
        return new HoursException(
                LocalDate.parse(date), LocalDate.parse(date), hours == null ? null : span(hours), reason);
    }

    private String text(OpeningHours hours, LocalDateTime now) {
        return words.text(OpeningState.of(hours, now.atZone(OpeningWords.OSLO)));
    }
}
