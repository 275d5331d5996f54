package no.parorendeportalen.starter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.parorendeportalen.calendar.EventDesk;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.HowToService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.PlaceService;
import no.parorendeportalen.offer.ProviderService;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.search.SynonymPair;
import no.parorendeportalen.search.SynonymService;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads content files into the municipality at work, each whole or not at all. What is there already, by its address, is left as it is: reading
 * a file again brings only what is new in it.
 */
@Service
@Transactional
public class ContentLoader {

    private final SituationService situations;
    private final ContactService contacts;
    private final RightService rights;
    private final ProviderService providers;
    private final PlaceService places;
    private final OfferDesk offers;
    private final ArticleService articles;
    private final HowToService howTos;
    private final EventDesk events;
    private final SynonymService synonyms;
    private final UnitService units;
    private final KeptService kept;
    private final Clock clock;

    ContentLoader(
            SituationService situations,
            ContactService contacts,
            RightService rights,
            ProviderService providers,
            PlaceService places,
            OfferDesk offers,
            ArticleService articles,
            HowToService howTos,
            EventDesk events,
            SynonymService synonyms,
            UnitService units,
            KeptService kept,
            Clock clock) {
        this.situations = situations;
        this.contacts = contacts;
        this.rights = rights;
        this.providers = providers;
        this.places = places;
        this.offers = offers;
        this.articles = articles;
        this.howTos = howTos;
        this.events = events;
        this.synonyms = synonyms;
        this.units = units;
        this.kept = kept;
        this.clock = clock;
    }

    /** As drafts, for the municipality to look at and publish one by one; what others know of them is not the municipality's own check. */
    public int loadDrafts(String file) {
        return load(file, false);
    }

    /** As published, and checked on the day that the file says. */
    public int loadPublished(String file) {
        return load(file, true);
    }

    private int load(String name, boolean published) {
        var reading = new Reading(name, published);
        reading.all(read(name));
        return reading.count;
    }

    static ContentFile read(String name) {
        return ContentReader.read(name, ContentFile.class);
    }

    /** One file on its way in. */
    private final class Reading {

        private final boolean published;
        private final ContentKeys keys;
        private final ContentWords words;
        private int count;

        Reading(String name, boolean published) {
            this.published = published;
            this.keys = new ContentKeys(name, kept);
            this.words = new ContentWords(keys, units.units(), LocalDate.now(clock.withZone(EventTime.ZONE)));
        }

        void all(ContentFile file) {
            var number = new int[1];
            each(
                    KeptKind.SITUATION,
                    file.situations(),
                    ContentFile.Situation::slug,
                    ContentFile.Situation::checked,
                    it -> situations.write(words.situation(it, ++number[0])));
            each(
                    KeptKind.PROVIDER,
                    file.providers(),
                    ContentFile.Provider::key,
                    ContentFile.Provider::checked,
                    it -> providers.write(words.provider(it)));
            each(
                    KeptKind.PLACE,
                    file.places(),
                    ContentFile.Place::key,
                    ContentFile.Place::checked,
                    it -> places.write(words.place(it)));
            each(
                    KeptKind.CONTACT,
                    file.contacts(),
                    ContentFile.Contact::key,
                    ContentFile.Contact::checked,
                    it -> contacts.write(words.contact(it)));
            each(
                    KeptKind.RIGHT,
                    file.rights(),
                    ContentFile.Right::key,
                    ContentFile.Right::checked,
                    it -> rights.write(words.right(it)));
            each(
                    KeptKind.OFFER,
                    file.offers(),
                    ContentOffer::key,
                    ContentOffer::checked,
                    it -> offers.write(words.offer(it)));
            each(
                    KeptKind.ARTICLE,
                    file.articles(),
                    ContentFile.Article::key,
                    ContentFile.Article::checked,
                    it -> articles.write(words.article(it)));
            each(
                    KeptKind.HOWTO,
                    file.howtos(),
                    ContentFile.HowTo::key,
                    ContentFile.HowTo::checked,
                    it -> howTos.write(words.howTo(it)));
            each(
                    KeptKind.EVENT,
                    file.events(),
                    ContentFile.Event::key,
                    it -> null,
                    it -> events.write(words.event(it)));
            synonyms.addAll(file.synonyms().stream()
                    .map(it -> new SynonymPair(it.words(), it.means()))
                    .toList());
        }

        private <T> void each(
                KeptKind kind,
                List<T> things,
                Function<T, String> key,
                Function<T, @Nullable LocalDate> checked,
                Function<T, UUID> write) {
            for (var thing : things) {
                if (!keys.has(kind, key.apply(thing))) {
                    var id = write.apply(thing);
                    keys.made(kind, key.apply(thing), id);
                    if (published) {
                        kept.settle(kind, id, checked.apply(thing));
                    }
                    count++;
                }
            }
        }
    }
}
