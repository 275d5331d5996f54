package no.parorendeportalen.network.web;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.CalendarWriter;
import no.parorendeportalen.network.MeetingDetails;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting as iCalendar: no member is in it. */
@Component
class MeetingFile {

    private final PublicAddress address;
    private final NetworkFrame frame;

    MeetingFile(PublicAddress address, NetworkFrame frame) {
        this.address = address;
        this.frame = frame;
    }

    byte[] of(MeetingDetails meeting) {
        var calendar = new ICalendar();
        calendar.setMethod("PUBLISH");
        calendar.addEvent(event(meeting));
        return CalendarWriter.bytes(calendar);
    }

    private VEvent event(MeetingDetails meeting) {
        var changed = Date.from(meeting.changedAt());
        var called = meeting.network().title();
        var entry = new VEvent();
        entry.setUid(meeting.id().toString());
        entry.setDateTimeStamp(changed);
        entry.setLastModified(changed);
        entry.setSequence(meeting.sequence());
        entry.setSummary(meeting.isCancelled() ? frame.text("calendar.file.cancelled", called) : called);
        entry.setDateStart(CalendarWriter.date(meeting.time().starts()), true);
        entry.setDateEnd(CalendarWriter.date(meeting.time().ends()), true);
        entry.setDescription(description(meeting));
        entry.setUrl(url(meeting.path()));
        entry.setStatus(meeting.isCancelled() ? Status.cancelled() : Status.confirmed());
        var place = place(meeting);
        if (place != null) {
            entry.setLocation(place);
        }
        return entry;
    }

    private @Nullable String place(MeetingDetails meeting) {
        var place = meeting.said().place();
        return place != null ? place : meeting.isDigital() ? frame.text("calendar.digital") : null;
    }

    private String description(MeetingDetails meeting) {
        var video = meeting.said().videoUrl();
        return Stream.of(
                        meeting.cancelledBecause(),
                        Markdown.plain(meeting.said().agenda()),
                        video == null ? null : frame.text("calendar.file.online", video),
                        frame.text("calendar.file.more", url(meeting.path())))
                .filter(it -> it != null && !it.isBlank())
                .map(String::valueOf)
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    private String url(String path) {
        return address.root() + frame.path(path);
    }
}
