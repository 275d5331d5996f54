package no.parorendeportalen.offer.web;

import java.util.List;
import no.parorendeportalen.contact.ContactDetails;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.PlaceDetails;
import no.parorendeportalen.offer.PlaceService;
import no.parorendeportalen.offer.ProviderDetails;
import no.parorendeportalen.offer.ProviderService;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.strategy.PlanDetails;
import no.parorendeportalen.strategy.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what there is to choose among in the form of an offer, and knows what it is called. */
@Component
class OfferEditingWords {

    private final SituationService situations;
    private final ProviderService providers;
    private final ContactService contacts;
    private final PlaceService places;
    private final RightService rights;
    private final StrategyService strategy;
    private final OfferLabels labels;
    private final MessageSource messages;

    OfferEditingWords(
            SituationService situations,
            ProviderService providers,
            ContactService contacts,
            PlaceService places,
            RightService rights,
            StrategyService strategy,
            OfferLabels labels,
            MessageSource messages) {
        this.situations = situations;
        this.providers = providers;
        this.contacts = contacts;
        this.places = places;
        this.rights = rights;
        this.strategy = strategy;
        this.labels = labels;
        this.messages = messages;
    }

    /** @param linked what the offer hangs together with already; null for one to come */
    OfferEditingChoices choices(@Nullable OfferLinks linked) {
        var all = new OfferEditingChoices.All(
                situations.all(),
                providers.all().stream().map(ProviderDetails::kept).toList(),
                contacts.forEditing().stream().map(ContactDetails::kept).toList(),
                places.all().stream().map(PlaceDetails::kept).toList(),
                rights.all(),
                strategy.findPlan().map(PlanDetails::measures).orElse(List.of()));
        return new OfferEditingChoices(this, all, linked);
    }

    String language(String tag) {
        return labels.language(tag);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
