package no.parorendeportalen.calendar.web;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.shared.Folding;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which events an address of the editors' list asks for. What cannot be understood is not asked for.
 *
 * @param text in the title
 * @param page counted from 1
 */
record EventListQuery(View view, String text, int page) {

    static final int PAGE_SIZE = 50;

    private static final int LONGEST_TEXT = 100;

    enum View {
        UPCOMING("kommer"),
        PAST("tidligere"),
        REMOVED("fjernet");

        private final String word;

        View(String word) {
            this.word = word;
        }

        /** As an address has it. */
        public String word() {
            return word;
        }

        boolean shows(EventWritten event, LocalDateTime now) {
            return switch (this) {
                case UPCOMING -> !event.kept().removed() && !event.said().time().isOver(now);
                case PAST -> !event.kept().removed() && event.said().time().isOver(now);
                case REMOVED -> event.kept().removed();
            };
        }
    }

    static EventListQuery of(MultiValueMap<String, String> parameters) {
        return new EventListQuery(
                value(parameters, "vis")
                        .flatMap(it -> List.of(View.values()).stream()
                                .filter(view -> view.word().equals(it))
                                .findFirst())
                        .orElse(View.UPCOMING),
                value(parameters, "q").filter(it -> it.length() <= LONGEST_TEXT).orElse(""),
                value(parameters, "side")
                        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** What has been, the latest first. */
    List<EventWritten> among(List<EventWritten> events, LocalDateTime now) {
        var folded = Folding.fold(text);
        var found = events.stream()
                .filter(it -> view.shows(it, now))
                .filter(it -> Folding.fold(it.said().title()).contains(folded));
        var latestFirst = Comparator.comparing(
                        (EventWritten it) -> it.said().time().starts())
                .reversed();
        return (view == View.UPCOMING ? found : found.sorted(latestFirst)).toList();
    }

    String address(String path, View other, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}").uriVariables(Map.of("q", text));
        }
        if (other != View.UPCOMING) {
            address.queryParam("vis", other.word());
        }
        if (number > 1) {
            address.queryParam("side", number);
        }
        return address.encode().build().toUriString();
    }
}
