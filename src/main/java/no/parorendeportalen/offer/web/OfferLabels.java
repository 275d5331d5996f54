package no.parorendeportalen.offer.web;

import java.util.Locale;
import java.util.Map;
import no.parorendeportalen.offer.OfferFacet;
import no.parorendeportalen.offer.OfferFinding.Choice;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words for what can be chosen. */
@Component
class OfferLabels {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private static final Map<OfferFacet, String> KEYS = Map.of(
            OfferFacet.KIND, "offer.kind.",
            OfferFacet.AUDIENCE, "audience.",
            OfferFacet.ACCESS, "offer.access.",
            OfferFacet.CHANNEL, "offer.channel.",
            OfferFacet.TIME, "offer.time.");

    private final MessageSource messages;

    OfferLabels(MessageSource messages) {
        this.messages = messages;
    }

    String legend(OfferFacet facet) {
        return text("offers.facet." + facet);
    }

    String of(OfferFacet facet, Choice choice) {
        if (choice.label() != null) {
            return choice.label();
        }
        return switch (facet) {
            case LANGUAGE -> language(choice.value());
            case PRICE -> text("offers.price.YES");
            case OPEN -> text("offers.open.YES");
            default -> text(KEYS.get(facet) + choice.value());
        };
    }

    /** How many of all there are. */
    String counted(int count, int total) {
        return count == total ? text("offers.count.all", count) : text("offers.count", count, total);
    }

    String age(int years) {
        return text("offers.age.chosen", years);
    }

    /** "nordsamisk" for "se". */
    String language(String tag) {
        var name = Locale.forLanguageTag(tag).getDisplayName(NORWEGIAN);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(NORWEGIAN) + name.substring(1);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
