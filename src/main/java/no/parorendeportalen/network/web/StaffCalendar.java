package no.parorendeportalen.network.web;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.calendar.EventService;
import no.parorendeportalen.network.NetworkService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to come: the meetings of networks and what the public can come to, together; or one's own meetings alone. */
@Controller
@StaffOnly
class StaffCalendar {

    private static final String MINE = "mine";
    private static final int PAGE_SIZE = 50;

    private final NetworkService networks;
    private final EventService events;
    private final CurrentMember member;
    private final NetworkFrame frame;

    StaffCalendar(NetworkService networks, EventService events, CurrentMember member, NetworkFrame frame) {
        this.networks = networks;
        this.events = events;
        this.member = member;
        this.frame = frame;
    }

    /** What takes place in a month. */
    record Month(YearMonth month, List<CalendarEntry> entries) {}

    /** A way to see more or less. */
    record View(String label, String href, boolean current) {}

    @GetMapping("/{municipality}/ansatt/kalender")
    String calendar(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var path = frame.path("/ansatt/kalender");
        var mine = RoleQuery.value(parameters, "vis").filter(MINE::equals).isPresent();
        var address = mine ? path + "?vis=" + MINE : path;
        var entries = PagedList.of(
                mine ? own() : everything(),
                RoleQuery.page(parameters),
                PAGE_SIZE,
                it -> it == 1 ? address : address + (mine ? "&" : "?") + "side=" + it);
        frame.of(model, "calendar", frame.here("staffCalendar.title"));
        model.addAttribute("mine", mine);
        model.addAttribute("path", path);
        model.addAttribute("entries", entries);
        model.addAttribute("months", months(entries.rows()));
        model.addAttribute(
                "views",
                List.of(
                        new View(frame.text("staffCalendar.view.all"), path, !mine),
                        new View(frame.text("staffCalendar.view.mine"), path + "?vis=" + MINE, mine)));
        return "network/calendar";
    }

    private List<CalendarEntry> own() {
        return networks.upcomingOf(member.get().account()).stream()
                .map(CalendarEntry::of)
                .toList();
    }

    private List<CalendarEntry> everything() {
        return Stream.concat(
                        networks.upcoming().stream().map(CalendarEntry::of),
                        events.upcoming().stream().map(CalendarEntry::of))
                .sorted()
                .toList();
    }

    private static List<Month> months(List<CalendarEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        it -> YearMonth.from(it.time().starts()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Month(it.getKey(), it.getValue()))
                .toList();
    }
}
