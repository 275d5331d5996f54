package no.parorendeportalen.calendar.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.EventDetails;
import no.parorendeportalen.calendar.EventFilter;
import no.parorendeportalen.calendar.EventKind;
import no.parorendeportalen.situation.SituationLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What events can be chosen by, each with how many it gives. */
@Component
class CalendarFacets {

    private final MessageSource messages;

    CalendarFacets(MessageSource messages) {
        this.messages = messages;
    }

    /** As {@code components/checkbox-group} draws it. */
    record Choice(String value, String label, long count, boolean checked) {}

    record Facet(String name, String legend, List<Choice> choices) {}

    /** A chosen value above the list, with the address of the list without it. */
    record Chip(String label, String href) {}

    /** Those that give anything, or are chosen. */
    List<Facet> of(CalendarQuery query, EventFilter filter, List<EventDetails> inView, List<SituationLine> situations) {
        var kinds = Arrays.stream(EventKind.values())
                .map(it -> new Choice(
                        CalendarQuery.word(it),
                        kind(it),
                        count(inView, filter.withKind(it)),
                        query.kinds().contains(it)));
        var fitting = situations.stream()
                .map(it -> new Choice(
                        it.slug(),
                        it.title(),
                        count(inView, filter.withSituation(it.id())),
                        query.situations().contains(it.slug())));
        var digital = Stream.of(new Choice(
                CalendarQuery.YES,
                text("calendar.facet.digital.yes"),
                count(inView, filter.onlyDigital()),
                query.digital()));
        return Stream.of(
                        facet(CalendarQuery.KIND, kinds),
                        facet(CalendarQuery.SITUATION, fitting),
                        facet(CalendarQuery.DIGITAL, digital))
                .filter(it -> !it.choices().isEmpty())
                .toList();
    }

    private Facet facet(String name, Stream<Choice> choices) {
        return new Facet(
                name,
                text("calendar.facet." + name),
                choices.filter(it -> it.count() > 0 || it.checked()).toList());
    }

    private static long count(List<EventDetails> events, EventFilter filter) {
        return events.stream().filter(filter::admits).count();
    }

    List<Chip> chips(CalendarQuery query, String path, List<SituationLine> situations) {
        var chips = new ArrayList<Chip>();
        query.kinds().stream()
                .sorted()
                .map(it -> new Chip(kind(it), query.without(path, CalendarQuery.KIND, CalendarQuery.word(it))))
                .forEach(chips::add);
        situations.stream()
                .filter(it -> query.situations().contains(it.slug()))
                .map(it -> new Chip(it.title(), query.without(path, CalendarQuery.SITUATION, it.slug())))
                .forEach(chips::add);
        if (query.digital()) {
            chips.add(new Chip(
                    text("calendar.facet.digital.yes"), query.without(path, CalendarQuery.DIGITAL, CalendarQuery.YES)));
        }
        return chips;
    }

    private String kind(EventKind kind) {
        return text("calendar.kind." + kind);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
