package no.parorendeportalen.network.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.network.NetworkService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A meeting for an employee's own calendar. */
@Controller
@StaffOnly
class MeetingFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final NetworkService networks;
    private final MeetingFile file;

    MeetingFiles(NetworkService networks, MeetingFile file) {
        this.networks = networks;
        this.file = file;
    }

    @GetMapping("/{municipality}/ansatt/nettverk/mote/{meeting}.ics")
    ResponseEntity<byte[]> one(@PathVariable UUID meeting) {
        var found = networks.meeting(meeting);
        var day = found.time().day();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.network().slug() + "-" + day + ".ics")
                                .build()
                                .toString())
                .body(file.of(found));
    }
}
