package no.parorendeportalen.calendar.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.calendar.EventDesk;
import no.parorendeportalen.calendar.web.EventListQuery.View;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All events, for who edits them: what comes, what has been, what is removed. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/kalender")
class EventListPage {

    private final EventDesk events;
    private final KeptDesk desk;
    private final Clock clock;

    EventListPage(EventDesk events, KeptDesk desk, Clock clock) {
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    record Tab(View view, String href, boolean current) {}

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = EventListQuery.of(parameters);
        var all = events.all();
        var found = query.among(all, LocalDateTime.now(clock));
        var pages = Math.max(1, (found.size() + EventListQuery.PAGE_SIZE - 1) / EventListQuery.PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        var path = desk.path(KeptKind.EVENT);
        desk.ofList(KeptKind.EVENT, model);
        model.addAttribute("path", path);
        model.addAttribute("query", query);
        model.addAttribute("anything", !all.isEmpty());
        model.addAttribute("total", found.size());
        model.addAttribute(
                "tabs",
                Arrays.stream(View.values())
                        .map(it -> new Tab(it, query.address(path, it, 1), it == query.view()))
                        .toList());
        model.addAttribute(
                "rows",
                found.stream()
                        .skip((page - 1L) * EventListQuery.PAGE_SIZE)
                        .limit(EventListQuery.PAGE_SIZE)
                        .toList());
        model.addAttribute("page", page);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> query.address(path, query.view(), it))
                        .toList());
        return "calendar/event-list";
    }
}
