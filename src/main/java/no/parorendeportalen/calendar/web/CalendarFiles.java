package no.parorendeportalen.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.situation.SituationService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The calendar for a reader's own: to subscribe to, and one event to put in. */
@Controller
@RequestMapping("/{municipality}")
class CalendarFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final EventService events;
    private final SituationService situations;
    private final EventFile file;
    private final CurrentMunicipality current;

    CalendarFiles(EventService events, SituationService situations, EventFile file, CurrentMunicipality current) {
        this.events = events;
        this.situations = situations;
        this.file = file;
        this.current = current;
    }

    @GetMapping("/kalender.ics")
    ResponseEntity<byte[]> subscription(@RequestParam MultiValueMap<String, String> parameters) {
        var all = situations.published();
        var query = CalendarQuery.of(parameters, all);
        if (!query.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var filter = query.filter(all);
        return answer(
                "kalender-" + current.get().address(),
                events.subscribed().stream().filter(filter::admits).toList());
    }

    @GetMapping("/kalender/{slug}.ics")
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        var event = events.at(slug);
        return answer(event.slug(), List.of(event));
    }

    private ResponseEntity<byte[]> answer(String name, List<EventDetails> found) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".ics")
                                .build()
                                .toString())
                .body(file.of(found));
    }
}
