package no.parorendeportalen.offer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.offer.OfferDates.Date;
import no.parorendeportalen.offer.OfferGuides.Guide;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.strategy.MeasureBrief;
import org.jspecify.annotations.Nullable;

/**
 * All that an offer's page shows.
 *
 * @param staff when to offer it and how to refer, in Markdown; empty for the public
 * @param notYet whether its time is still to come
 * @param over whether its time is past
 * @param contacts whom to ask about it
 * @param otherwise whom to ask where it names nobody
 * @param situations that it names
 * @param promises measures of the plan that it fulfils
 * @param guides how one applies and complains, step by step
 * @param related some to go on to
 */
public record OfferSheet(
        OfferPage page,
        String staff,
        boolean notYet,
        boolean over,
        List<ContactCard> contacts,
        List<ContactCard> otherwise,
        List<RightLine> rights,
        List<SituationLine> situations,
        List<MeasureBrief> promises,
        List<Date> dates,
        List<Guide> guides,
        List<OfferCard> related) {

    /** Whether one had better look at something else. */
    public boolean isUnavailable() {
        return !page.visible() || page.offer().standing().status() != OfferStatus.OPEN;
    }

    public List<Audience> audience() {
        return page.offer().facets().audience().stream().sorted().toList();
    }

    public List<Channel> channels() {
        return page.offer().facets().channels().stream().sorted().toList();
    }

    public List<TimeOfWeek> times() {
        return page.offer().facets().times().stream().sorted().toList();
    }

    /** Where who has the offer says what is not known here; null where nobody has a page. */
    public @Nullable String ownPage() {
        return Optional.ofNullable(page.offer().texts().url())
                .or(() -> page.providers().stream()
                        .flatMap(it -> Stream.ofNullable(it.url()))
                        .map(Objects::requireNonNull)
                        .findFirst())
                .orElse(null);
    }
}
