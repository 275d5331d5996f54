package no.parorendeportalen.starter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.offer.ProviderKind;
import no.parorendeportalen.situation.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A content file as it is written. Keys are addresses too, and name one thing of a kind in this file or in the national one.
 *
 * @param forWhom "national", or the address of the municipality that it is for
 */
record ContentFile(
        @JsonProperty("for") String forWhom,
        List<Situation> situations,
        List<Provider> providers,
        List<Place> places,
        List<Contact> contacts,
        List<Right> rights,
        List<ContentOffer> offers,
        List<Article> articles,
        List<HowTo> howtos,
        List<Synonym> synonyms,
        List<Event> events) {

    static final String NATIONAL = "national";

    ContentFile {
        situations = LeftOut.orNone(situations);
        providers = LeftOut.orNone(providers);
        places = LeftOut.orNone(places);
        contacts = LeftOut.orNone(contacts);
        rights = LeftOut.orNone(rights);
        offers = LeftOut.orNone(offers);
        articles = LeftOut.orNone(articles);
        howtos = LeftOut.orNone(howtos);
        synonyms = LeftOut.orNone(synonyms);
        events = LeftOut.orNone(events);
    }

    boolean isNational() {
        return forWhom.equals(NATIONAL);
    }

    record Situation(
            String slug,
            String title,
            String heading,
            String lead,
            String text,
            List<String> words,
            boolean child,
            @Nullable String unit,
            @Nullable LocalDate checked,
            @Nullable Source source) {

        Situation {
            words = LeftOut.orNone(words);
            text = LeftOut.orEmpty(text);
        }
    }

    record Provider(
            String key,
            String name,
            ProviderKind kind,
            @Nullable String url,
            @Nullable LocalDate checked,
            @Nullable Source source) {}

    record Place(
            String key,
            String name,
            String address,
            @Nullable String access,
            @Nullable String url,
            @Nullable LocalDate checked,
            @Nullable Source source) {}

    /** @param hours ALWAYS, UNKNOWN, or rows */
    record Contact(
            String key,
            String name,
            @Nullable String rings,
            String kind,
            @Nullable String about,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String chat,
            @Nullable String url,
            @Nullable String address,
            @Nullable String unit,
            @Nullable Object hours,
            @Nullable String holidays,
            @Nullable String hoursNote,
            @Nullable Boolean anonymous,
            @Nullable Boolean free,
            Set<Audience> audience,
            List<String> situations,
            List<String> languages,
            @Nullable Integer front,
            @Nullable LocalDate checked,
            @Nullable Source source) {

        Contact {
            audience = LeftOut.orNobody(audience);
            situations = LeftOut.orNone(situations);
            languages = LeftOut.orNone(languages);
        }
    }

    record Right(
            String key,
            String title,
            String law,
            @Nullable String section,
            @Nullable String lawUrl,
            String gives,
            @Nullable String deadline,
            @Nullable String who,
            @Nullable String unit,
            @Nullable LocalDate checked,
            @Nullable Source source) {}

    record Article(
            String key,
            String title,
            String lead,
            String text,
            String audience,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            List<String> situations,
            List<String> offers,
            List<String> rights,
            List<String> words,
            @Nullable String unit,
            @Nullable LocalDate checked,
            @Nullable Source source) {

        Article {
            situations = LeftOut.orNone(situations);
            offers = LeftOut.orNone(offers);
            rights = LeftOut.orNone(rights);
            words = LeftOut.orNone(words);
        }
    }

    record Step(String title, @Nullable String text) {}

    record HowTo(
            String key,
            String title,
            String lead,
            List<Step> steps,
            List<String> offers,
            List<String> rights,
            @Nullable String unit,
            @Nullable LocalDate checked,
            @Nullable Source source) {

        HowTo {
            steps = LeftOut.orNone(steps);
            offers = LeftOut.orNone(offers);
            rights = LeftOut.orNone(rights);
        }
    }

    record Synonym(List<String> words, List<String> means) {

        Synonym {
            words = LeftOut.orNone(words);
            means = LeftOut.orNone(means);
        }
    }

    /** @param starts days after the day it is read in, and the hour: "P14D 18:00" */
    record Event(
            String key,
            String title,
            String kind,
            @Nullable String offer,
            @Nullable String about,
            String starts,
            String ends,
            @Nullable String place,
            @Nullable String signUp,
            @Nullable String url) {}
}
