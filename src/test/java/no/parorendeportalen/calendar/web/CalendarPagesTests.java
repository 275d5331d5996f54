package no.parorendeportalen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Shelf;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.calendar.EventDesk;
import no.parorendeportalen.calendar.TestEvents;
import no.parorendeportalen.calendar.WriteEvent;
import no.parorendeportalen.offer.OfferDates;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.TestOffers;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.upkeep.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class CalendarPagesTests {

    private static final LocalDateTime NEXT_YEAR = LocalDateTime.now()
            .plusYears(1)
            .withMonth(12)
            .withDayOfMonth(1)
            .withHour(18)
            .withMinute(0)
            .withSecond(0)
            .withNano(0);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    Town town;
    Pages pages;
    String calendar;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        pages = new Pages(port);
        calendar = "/" + town.address() + "/kalender";
    }

    private EventDesk desk() {
        return context.getBean(EventDesk.class);
    }

    private UUID publish(String title, LocalDateTime starts) {
        return town.here(() -> TestEvents.publish(context, TestEvents.said(title, starts), null));
    }

    private void cancel(UUID event, String why) {
        town.here(() -> desk().cancel(event, desk().forEditing(event).kept().version(), why));
    }

    private ICalendar file(String path) {
        return Biweekly.parse(pages.ok(path)).first();
    }

    @Test
    void showsWhatComesAndNotWhatIsADraftOrOver() {
        publish("Kurs som kommer", NEXT_YEAR);
        publish("Kurs som har vært", LocalDateTime.now().minusDays(40));
        town.here(() -> TestEvents.write(context, TestEvents.said("Kurs i utkast", NEXT_YEAR), null));

        assertThat(pages.text(calendar))
                .contains("Kurs som kommer", "kl. 18.00–20.00")
                .doesNotContain("har vært", "utkast");
        assertThat(pages.get(calendar + "/kurs-i-utkast").statusCode()).isEqualTo(404);
        assertThat(pages.text(calendar + "/kurs-som-har-vaert")).contains(Words.of("calendar.over.title"));
        assertThat(pages.text(calendar + "?maned=" + YearMonth.from(NEXT_YEAR)))
                .contains("Kurs som kommer", "desember");
        assertThat(pages.text(calendar + "?maned=" + YearMonth.from(NEXT_YEAR).plusMonths(1)))
                .doesNotContain("Kurs som kommer");
        assertThat(pages.text(calendar + "/halvar?halvar=" + NEXT_YEAR.getYear() + "-2"))
                .contains("Kurs som kommer");
    }

    @Test
    void choosesByTypeSituationAndFromHome() {
        var situations = town.here(() -> {
            var shelf = new Shelf(context, town.canary());
            var dementia = shelf.situation("demens");
            shelf.situation("rus");
            var offer = TestOffers.publish(
                    context,
                    TestOffers.offer("Demenskurs")
                            .links(new OfferLinks(Set.of(dementia), Set.of(), Set.of(), Set.of(), Set.of(), Set.of())));
            TestEvents.publish(context, TestEvents.whole("Gruppe om demens", NEXT_YEAR, offer, null), null);
            return offer;
        });
        publish("Kurs for alle", NEXT_YEAR);

        assertThat(situations).isNotNull();
        assertThat(pages.text(calendar + "?type=gruppe"))
                .contains("Gruppe om demens")
                .doesNotContain("Kurs for alle");
        assertThat(pages.text(calendar + "?situasjon=rus"))
                .contains("Kurs for alle")
                .doesNotContain("Gruppe om demens");
        assertThat(pages.text(calendar + "?situasjon=demens")).contains("Kurs for alle", "Gruppe om demens");
        assertThat(pages.text(calendar + "?digital=ja"))
                .contains("Gruppe om demens")
                .doesNotContain("Kurs for alle");
        assertThat(pages.get(calendar + "?type=fest").statusCode()).isEqualTo(400);
        assertThat(pages.get(calendar + "?maned=2026-13").statusCode()).isEqualTo(400);
        assertThat(file(calendar + ".ics?type=gruppe").getEvents()).hasSize(1);
        assertThat(pages.get(calendar + ".ics?type=fest").statusCode()).isEqualTo(400);
        assertThat(pages.text("/" + town.address() + "/tilbud/demenskurs"))
                .contains("Gruppe om demens", "kl. 18.00–20.00");
    }

    @Test
    void writesAFileThatCalendarsCanRead() {
        var starts = LocalDateTime.of(NEXT_YEAR.getYear(), 7, 1, 18, 0);
        var title = "Blåbærtur; ære være, \\ " + "på ørene ".repeat(8);
        var event = town.here(
                () -> TestEvents.publish(context, TestEvents.whole(title.strip(), starts, null, null), "tur"));

        var answer = pages.get(calendar + "/tur.ics");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.body().split("\r\n"))
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .contains("DTSTART;TZID=Europe/Oslo:" + NEXT_YEAR.getYear() + "0701T180000", "TZID:Europe/Oslo");
        assertThat(answer.body()).doesNotContain("ORGANIZER", "ATTENDEE", "\n\n");
        var written = file(calendar + "/tur.ics").getEvents().get(0);
        assertThat(written.getUid().getValue()).isEqualTo(event.toString());
        assertThat(written.getSummary().getValue()).isEqualTo(title.strip());
        assertThat(written.getDateStart().getValue().toInstant()).isEqualTo(starts.toLocalDate() + "T16:00:00Z");
        assertThat(written.getDescription().getValue())
                .contains("Vi snakker sammen; kaffe, te", "Ring oss, eller bare kom");
        assertThat(answer.headers().firstValue("ETag"))
                .isEqualTo(pages.get(calendar + "/tur.ics?x=1").headers().firstValue("ETag"));
    }

    @Test
    void keepsWhatIsCalledOffInTheCalendarAndCountsItsChanges() {
        var event = publish("Kurs som avlyses", NEXT_YEAR);
        var before = file(calendar + ".ics").getEvents().get(0);
        cancel(event, "Kurslederen er syk");

        var after = file(calendar + ".ics").getEvents().get(0);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getStatus()).isEqualTo(Status.cancelled());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(pages.text(calendar)).contains("Kurs som avlyses", Words.of("calendar.cancelled"));
        assertThat(pages.text(calendar + "/kurs-som-avlyses"))
                .contains("Kurslederen er syk")
                .doesNotContain(Words.of("calendar.put"));
        town.here(() -> {
            assertThat(context.getBean(OfferDates.class).of(UUID.randomUUID())).isEmpty();
            desk().uncancel(event, desk().forEditing(event).kept().version());
        });
        assertThat(pages.text(calendar + "/kurs-som-avlyses")).doesNotContain("Kurslederen er syk");
        assertThat(file(calendar + ".ics").getEvents().get(0).getStatus()).isEqualTo(Status.confirmed());
    }

    @Test
    void doesNotCountWhatAReaderDoesNotSee() {
        var event = publish("Kurs", NEXT_YEAR);
        town.here(() -> {
            var saved = desk().forEditing(event);
            desk().write(new WriteEvent(event, saved.kept().version(), null, saved.said(), new Upkeep(null, 12, null)));
        });

        assertThat(file(calendar + ".ics").getEvents().get(0).getSequence().getValue())
                .isZero();
    }

    @Test
    void putsTheClocksForwardInMarchAndBackInOctober() {
        var year = NEXT_YEAR.getYear() + 1;
        publish("Vinterkurs", LocalDateTime.of(year, 3, 1, 12, 0));
        publish("Sommerkurs", LocalDateTime.of(year, 6, 1, 12, 0));

        assertThat(file(calendar + ".ics").getEvents())
                .extracting(it -> it.getDateStart().getValue().toInstant().toString())
                .containsExactly(year + "-03-01T11:00:00Z", year + "-06-01T10:00:00Z");
    }

    @Test
    void findsWhatComesAndNotWhatIsCalledOff() {
        var event = publish("Mestringskurs", NEXT_YEAR);

        assertThat(town.here(() -> context.getBean(SearchService.class)
                        .search("mestringskurs", Set.of(), 20)
                        .toString()))
                .contains("/kalender/mestringskurs");
        cancel(event, "For få påmeldte");
        assertThat(town.here(() -> context.getBean(SearchService.class)
                        .search("mestringskurs", Set.of(), 20)
                        .toString()))
                .doesNotContain("/kalender/mestringskurs");
    }

    @Test
    void asksAsOftenForManyEventsAsForFew() {
        publish("Første kurs", NEXT_YEAR);
        var forFew = statements.during(() -> pages.ok(calendar + "?x=few"));
        town.here(() -> {
            for (var day = 0; day < 60; day++) {
                TestEvents.publish(context, TestEvents.said("Kurs", NEXT_YEAR.plusDays(day)), "kurs-nr-" + day);
            }
        });

        var forMany = statements.during(() -> pages.ok(calendar + "?x=many"));
        assertThat(forMany).hasSameSizeAs(forFew);
        assertThat(forMany.size()).isLessThanOrEqualTo(6);
        assertThat(pages.text(calendar + "?side=2")).contains("Kurs");
    }
}
