package no.parorendeportalen.calendar.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.calendar.EventKind;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.PlaceService;
import no.parorendeportalen.upkeep.KeptDesk.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the form of an event offers to choose among. */
@Component
class EventChoices {

    private final OfferDesk offers;
    private final PlaceService places;
    private final MessageSource messages;

    EventChoices(OfferDesk offers, PlaceService places, MessageSource messages) {
        this.offers = offers;
        this.places = places;
        this.messages = messages;
    }

    private record Named(UUID id, String name) {}

    private List<Named> offers() {
        return offers.lines().stream()
                .filter(it -> !it.kept().removed())
                .map(it -> new Named(it.kept().id(), it.kept().label()))
                .toList();
    }

    private List<Named> places() {
        return places.choices().stream()
                .map(it -> new Named(it.id(), it.name()))
                .toList();
    }

    /** What is chosen must be there. */
    void check(EventForm form, Errors errors) {
        if (isGone(form.getOffer(), offers())) {
            errors.rejectValue("offer", "gone");
        }
        if (isGone(form.getPlace(), places())) {
            errors.rejectValue("place", "gone");
        }
    }

    private static boolean isGone(@Nullable UUID chosen, List<Named> all) {
        return chosen != null && all.stream().noneMatch(it -> it.id().equals(chosen));
    }

    void offer(EventForm form, Model model) {
        model.addAttribute(
                "kinds",
                withNone(
                        "eventForm.kind.choose",
                        Arrays.stream(EventKind.values())
                                .map(it -> new Choice(it.name(), text("calendar.kind." + it), it == form.getKind()))));
        model.addAttribute("offers", choices("eventForm.offer.none", offers(), form.getOffer()));
        model.addAttribute("places", choices("eventForm.place.none", places(), form.getPlace()));
    }

    private List<Choice> choices(String none, List<Named> all, @Nullable UUID chosen) {
        return withNone(
                none,
                all.stream()
                        .map(it -> new Choice(
                                it.id().toString(), it.name(), it.id().equals(chosen))));
    }

    private List<Choice> withNone(String key, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", text(key), false)), choices)
                .toList();
    }

    /** What a choice is called, for both versions of an event. */
    Map<Object, String> names() {
        var names = new HashMap<Object, String>();
        Arrays.stream(EventKind.values()).forEach(it -> names.put(it, text("calendar.kind." + it)));
        Stream.concat(offers().stream(), places().stream()).forEach(it -> names.put(it.id(), it.name()));
        return names;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
