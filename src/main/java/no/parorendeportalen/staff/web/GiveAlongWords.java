package no.parorendeportalen.staff.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferFacet;
import no.parorendeportalen.offer.OfferFinding;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferWords;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.KeptDesk.Choice;
import no.parorendeportalen.web.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The words of Gi med deg: what there is to choose by, and what is written in a message that hands the list over. */
@Component
class GiveAlongWords {

    private final CurrentMunicipality current;
    private final PublicAddress publicAddress;
    private final MessageSource messages;

    GiveAlongWords(CurrentMunicipality current, PublicAddress publicAddress, MessageSource messages) {
        this.current = current;
        this.publicAddress = publicAddress;
        this.messages = messages;
    }

    /** A question with one answer, as {@code components/select} draws it. */
    record Facet(String name, String legend, List<Choice> choices) {}

    /** All the answers there are, also those that would show nothing now: what one looks for stays where it was. */
    List<Facet> facets(OfferFinding found) {
        return List.of(
                facet(
                        OfferFacet.SITUATION,
                        found.situations().stream()
                                .map(it -> Map.entry(it.slug(), it.title()))
                                .toList(),
                        found),
                facet(OfferFacet.KIND, constants(OfferKind.values(), "offer.kind."), found),
                facet(OfferFacet.AUDIENCE, constants(Audience.values(), "audience."), found));
    }

    private List<Map.Entry<String, String>> constants(Enum<?>[] all, String key) {
        var labels = new ArrayList<Map.Entry<String, String>>();
        for (var it : all) {
            labels.add(Map.entry(it.name(), text(key + it)));
        }
        return labels;
    }

    private Facet facet(OfferFacet facet, List<Map.Entry<String, String>> labels, OfferFinding found) {
        var chosen = found.filter().of(facet);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", text("give.any"), chosen.isEmpty()));
        labels.forEach(it -> choices.add(
                new Choice(OfferWords.word(facet, it.getKey()), it.getValue(), chosen.contains(it.getKey()))));
        return new Facet(OfferWords.parameter(facet), text("offers.facet." + facet), choices);
    }

    String mail(List<OfferCard> offers, String address) {
        var root = publicAddress.root() + "/" + current.get().address();
        var lines = offers.stream()
                .map(it -> it.title() + "\r\n" + root + it.path())
                .collect(Collectors.joining("\r\n\r\n"));
        var body = text("shortlist.mail.text", current.get().name()) + "\r\n\r\n" + lines + "\r\n\r\n"
                + text("shortlist.mail.whole") + "\r\n" + address + "\r\n";
        return "mailto:?subject=" + encoded(text("shortlist.mail.subject")) + "&body=" + encoded(body);
    }

    /** The number is typed on the telephone: the portal never knows it. */
    String sms(String address) {
        return "sms:?&body=" + encoded(text("shortlist.mail.text", current.get().name()) + " " + address);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
