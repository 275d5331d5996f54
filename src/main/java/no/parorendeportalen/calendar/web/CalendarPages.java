package no.parorendeportalen.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.PublicAddress;
import no.parorendeportalen.web.QrCode;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar as a list, by month, on paper, and each event by itself. */
@Controller
@RequestMapping("/{municipality}/kalender")
class CalendarPages {

    private static final int PAGE_SIZE = 50;

    /** How far the links lead; an address that somebody writes leads further. */
    private static final int MONTHS_BACK = 12;

    private static final int MONTHS_ON = 24;

    private final EventService events;
    private final SituationService situations;
    private final CalendarFacets facets;
    private final CurrentMunicipality current;
    private final PublicAddress address;
    private final Trail trail;
    private final Clock clock;

    CalendarPages(
            EventService events,
            SituationService situations,
            CalendarFacets facets,
            CurrentMunicipality current,
            PublicAddress address,
            Trail trail,
            Clock clock) {
        this.events = events;
        this.situations = situations;
        this.facets = facets;
        this.current = current;
        this.address = address;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static PublicPaths calendarPaths() {
        return PublicPaths.of(
                "/{municipality}/kalender",
                "/{municipality}/kalender.ics",
                "/{municipality}/kalender/halvar",
                "/{municipality}/kalender/{slug}",
                "/{municipality}/kalender/{slug}.ics");
    }

    @GetMapping
    String calendar(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        var all = situations.published();
        var query = CalendarQuery.of(parameters, all);
        if (!query.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        frame(model, trail.here("calendar.title"));
        var links = new CalendarQueryLinks(query, path());
        var month = query.month();
        var inView = month == null ? events.upcoming() : events.on(month.atDay(1), month.atEndOfMonth());
        var filter = query.filter(all);
        // Where something could not be understood, nothing is shown: a list that looks like an answer would be a false
        // one.
        var hits = query.problems().isEmpty()
                ? inView.stream().filter(filter::admits).toList()
                : List.<EventDetails>of();
        model.addAttribute("query", query);
        model.addAttribute("problemKeys", query.problems().stream().distinct().toList());
        model.addAttribute("total", hits.size());
        model.addAttribute("anything", !inView.isEmpty());
        model.addAttribute("facets", facets.of(query, filter, inView, all));
        model.addAttribute("chips", facets.chips(query, path(), all));
        model.addAttribute("clear", links.unfiltered());
        model.addAttribute("links", links);
        model.addAttribute("thisMonth", YearMonth.now(clock));
        model.addAttribute("fileAddress", address.root() + links.file());
        model.addAttribute("webcal", (address.root() + links.file()).replaceFirst("^https?:", "webcal:"));
        if (month == null) {
            list(query, hits, model);
        } else {
            byMonth(month, query, hits, model);
        }
        PageEnd.of(inView, LocalDateTime.now(clock));
        return "calendar/calendar";
    }

    private void list(CalendarQuery query, List<EventDetails> hits, Model model) {
        var pages = Math.max(1, (hits.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        model.addAttribute(
                "months",
                EventMonth.of(hits.stream()
                        .skip((page - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .toList()));
        model.addAttribute("page", page);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> query.page(path(), it))
                        .toList());
    }

    private void byMonth(YearMonth month, CalendarQuery query, List<EventDetails> hits, Model model) {
        var today = LocalDate.now(clock);
        var first = YearMonth.from(today).minusMonths(MONTHS_BACK);
        var last = YearMonth.from(today).plusMonths(MONTHS_ON);
        model.addAttribute("grid", MonthGrid.of(month, hits, today));
        if (month.isAfter(first)) {
            model.addAttribute("previousMonth", month.minusMonths(1));
        }
        if (month.isBefore(last)) {
            model.addAttribute("nextMonth", month.plusMonths(1));
        }
    }

    @GetMapping("/halvar")
    String halfYear(@RequestParam Optional<String> halvar, Model model) {
        var now = HalfYear.of(LocalDate.now(clock));
        var half = halvar.filter(it -> !it.isEmpty())
                .map(it -> HalfYear.of(it).orElseThrow(() -> new NotFound("half year")))
                .orElse(now);
        frame(model, trail.up("calendar.title", "/kalender"), trail.here("calendar.half.title"));
        model.addAttribute("half", half);
        model.addAttribute("next", half.from().isAfter(now.next().next().from()) ? null : half.next());
        model.addAttribute("previous", half.from().isBefore(now.from()) ? null : half.previous());
        model.addAttribute("months", EventMonth.of(events.on(half.from(), half.to())));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("qr", QrCode.of(address.root() + path()).orElse(null));
        return "calendar/half-year";
    }

    @GetMapping("/{slug}")
    String event(@PathVariable String slug, Model model) {
        var event = events.at(slug);
        var now = LocalDateTime.now(clock);
        frame(model, trail.up("calendar.title", "/kalender"), Crumb.here(event.title()));
        model.addAttribute("event", event);
        model.addAttribute("over", event.isOver(now));
        model.addAttribute("late", isLate(event, now));
        model.addAttribute("reportKind", KeptKind.EVENT);
        model.addAttribute(
                "qr",
                QrCode.of(address.root() + "/" + current.get().address() + event.path())
                        .orElse(null));
        PageEnd.of(List.of(event), now);
        return "calendar/event";
    }

    /** Whether the last day for signing up has passed. */
    private static boolean isLate(EventDetails event, LocalDateTime now) {
        var by = event.signUp().by();
        return by != null && now.toLocalDate().isAfter(by);
    }

    private void frame(Model model, Crumb... below) {
        model.addAttribute("section", "calendar");
        model.addAttribute(
                "crumbs",
                Stream.concat(Stream.of(trail.home()), Arrays.stream(below)).toList());
    }

    private String path() {
        return "/" + current.get().address() + "/kalender";
    }
}
