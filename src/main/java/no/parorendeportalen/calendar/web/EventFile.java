package no.parorendeportalen.calendar.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int OCTETS_A_LINE = 75;

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
        calendar.setProductId("-//Parorendeportalen//Kalender//NO");
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", EventTime.ZONE.getId());
        calendar.setRefreshInterval(ASK_AGAIN);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString());
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(EventTime.ZONE), oslo()));
        events.forEach(it -> calendar.addEvent(event(it)));
        return folded(written(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(EventDetails event) {
        var entry = new VEvent();
        entry.setUid(event.id().toString());
        var changed = Date.from(Objects.requireNonNullElse(event.changedAt(), Instant.EPOCH));
        entry.setDateTimeStamp(changed);
        entry.setLastModified(changed);
        entry.setSequence(event.sequence());
        entry.setSummary(event.isCancelled() ? text("calendar.file.cancelled", event.title()) : event.title());
        entry.setDateStart(date(event.time().starts()), true);
        entry.setDateEnd(date(event.time().ends()), true);
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

    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(EventTime.ZONE).toInstant());
    }

    /** The rules of Norway's clocks since 1996. */
    private static VTimezone oslo() {
        var zone = new VTimezone(EventTime.ZONE.getId());
        var winter = new UtcOffset(true, 1, 0);
        var summer = new UtcOffset(true, 2, 0);
        var spring = new DaylightSavingsTime();
        spring.setDateStart(new DateTimeComponents(1996, 3, 31, 2, 0, 0, false));
        spring.setRecurrenceRule(lastSundayOf(3));
        spring.setTimezoneOffsetFrom(winter);
        spring.setTimezoneOffsetTo(summer);
        spring.addTimezoneName("CEST");
        zone.addDaylightSavingsTime(spring);
        var autumn = new StandardTime();
        autumn.setDateStart(new DateTimeComponents(1996, 10, 27, 3, 0, 0, false));
        autumn.setRecurrenceRule(lastSundayOf(10));
        autumn.setTimezoneOffsetFrom(summer);
        autumn.setTimezoneOffsetTo(winter);
        autumn.addTimezoneName("CET");
        zone.addStandardTime(autumn);
        return zone;
    }

    private static RecurrenceRule lastSundayOf(int month) {
        return new RecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Lines of at most 75 octets, which the library counts in characters: æ, ø and å are two. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS_A_LINE * 3);
        var octets = 0;
        for (var at = 0; at < text.length(); ) {
            var character = Character.toString(text.codePointAt(at));
            at += character.length();
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\n")) {
                octets = -1;
            } else if (!character.equals("\r") && octets + size > OCTETS_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += character.equals("\r") ? 0 : size;
        }
        return folded.toString();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
