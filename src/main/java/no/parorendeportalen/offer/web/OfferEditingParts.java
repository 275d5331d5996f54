package no.parorendeportalen.offer.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;

/** Two versions of an offer side by side, field by field, in the words of the form. */
final class OfferEditingParts {

    private final OfferForm saved;
    private final OfferForm yours;
    private final List<Part> parts = new ArrayList<>();

    private OfferEditingParts(OfferForm saved, OfferForm yours) {
        this.saved = saved;
        this.yours = yours;
    }

    static List<Part> between(OfferForm saved, OfferForm yours, OfferEditingChoices choices) {
        var all = new OfferEditingParts(saved, yours);
        all.texts();
        all.facets(choices);
        all.links(choices);
        all.standing(choices);
        return all.parts;
    }

    private void texts() {
        add("title", OfferForm::getTitle);
        add("formerNames", it -> Lines.join(Lines.of(it.getFormerNames())));
        add("summary", OfferForm::getSummary);
        add("words", it -> Lines.join(Lines.of(it.getWords())));
        add("forWhom", OfferForm::getForWhom);
        add("whatYouGet", OfferForm::getWhatYouGet);
        add("steps", it -> Lines.join(Lines.of(it.getSteps())));
        add("afterwards", OfferForm::getAfterwards);
        add("waiting", OfferForm::getWaiting);
        add("complaint", OfferForm::getComplaint);
        add("schedule", OfferForm::getSchedule);
        add("url", OfferForm::getUrl);
        add("staff", OfferForm::getStaff);
    }

    private void facets(OfferEditingChoices choices) {
        add("access", it -> choices.access(it.getAccess()));
        add("kind", it -> choices.kind(it.getKind()));
        add("price", it -> choices.price(it.getPrice()));
        add("priceText", OfferForm::getPriceText);
        addAll("audience", OfferForm::getAudience, choices::audience);
        add("ageFrom", it -> text(it.getAgeFrom()));
        add("ageTo", it -> text(it.getAgeTo()));
        addAll("channels", OfferForm::getChannels, choices::channel);
        addAll("times", OfferForm::getTimes, choices::time);
        addAll("languages", OfferForm::getLanguages, choices::language);
        add("interpreter", it -> choices.interpreter(it.getInterpreter()));
    }

    private void links(OfferEditingChoices choices) {
        addAll("situations", OfferForm::getSituations, choices::named);
        addAll("providers", OfferForm::getProviders, choices::named);
        addAll("contacts", OfferForm::getContacts, choices::named);
        addAll("places", OfferForm::getPlaces, choices::named);
        addAll("rights", OfferForm::getRights, choices::named);
        addAll("measures", OfferForm::getMeasures, choices::measure);
    }

    private void standing(OfferEditingChoices choices) {
        add("status", it -> choices.status(it.getStatus()));
        add("notice", OfferForm::getNotice);
        add("visibleFrom", it -> text(it.getVisibleFrom()));
        add("visibleTo", it -> text(it.getVisibleTo()));
        add("front", it -> text(it.getFront()));
    }

    private void add(String field, Function<OfferForm, @Nullable String> of) {
        parts.add(Part.of("offerForm." + field, of.apply(saved), of.apply(yours)));
    }

    private <T> void addAll(String field, Function<OfferForm, Collection<T>> of, Function<T, String> name) {
        add(field, it -> of.apply(it).stream().map(name).sorted().collect(Collectors.joining("\n")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
