package no.parorendeportalen.calendar.web;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.CalendarWriter;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.Markdown;
import no.parorendeportalen.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Events as iCalendar (RFC 5545), the same bytes for the same events: no person, and no time at which it was made, is in it. */
@Component
class EventFile {

    private static final Duration ASK_AGAIN = Duration.builder().hours(6).build();

    private final CurrentMunicipality current;
    private final PublicAddress address;
    private final MessageSource messages;

    EventFile(CurrentMunicipality current, PublicAddress address, MessageSource messages) {
        this.current = current;
        this.address = address;
        this.messages = messages;
    }

    byte[] of(List<EventDetails> events) {
        var name = text("calendar.file.name", current.get().name());
        var calendar = new ICalendar();
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", EventTime.ZONE.getId());
        calendar.setRefreshInterval(ASK_AGAIN);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString());
        events.forEach(it -> calendar.addEvent(event(it)));
        return CalendarWriter.bytes(calendar);
    }

    private VEvent event(EventDetails event) {
        var entry = new VEvent();
        entry.setUid(event.id().toString());
        var changed = Date.from(Objects.requireNonNullElse(event.changedAt(), Instant.EPOCH));
        entry.setDateTimeStamp(changed);
        entry.setLastModified(changed);
        entry.setSequence(event.sequence());
        entry.setSummary(event.isCancelled() ? text("calendar.file.cancelled", event.title()) : event.title());
        entry.setDateStart(CalendarWriter.date(event.time().starts()), true);
        entry.setDateEnd(CalendarWriter.date(event.time().ends()), true);
        entry.setDescription(description(event));
        entry.setUrl(url(event.path()));
        entry.addCategories(text("calendar.kind." + event.kind()));
        entry.setStatus(event.isCancelled() ? Status.cancelled() : Status.confirmed());
        var place = place(event);
        if (place != null) {
            entry.setLocation(place);
        }
        return entry;
    }

    private @Nullable String place(EventDetails event) {
        var place = event.place();
        if (place != null) {
            return place.name() + ", " + place.address();
        }
        return event.isDigital() ? text("calendar.digital") : null;
    }

    private String description(EventDetails event) {
        var signUp = event.signUp();
        return Stream.of(
                        event.cancelledBecause(),
                        Markdown.plain(event.about()),
                        event.place() == null ? null : event.place().wayIn(),
                        event.onlineUrl() == null ? null : text("calendar.file.online", event.onlineUrl()),
                        signUp.words(),
                        signUp.url() == null ? null : text("calendar.file.signUp", signUp.url()),
                        text("calendar.file.more", url(event.path())))
                .filter(it -> it != null && !it.isBlank())
                .map(String::valueOf)
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    private String url(String path) {
        return address.root() + "/" + current.get().address() + path;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
