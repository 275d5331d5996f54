package no.parorendeportalen.starter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.Channel;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.ProviderKind;
import no.parorendeportalen.offer.TimeOfWeek;
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
        List<Offer> offers,
        List<Article> articles,
        List<HowTo> howtos,
        List<Synonym> synonyms,
        List<Event> events) {

    static final String NATIONAL = "national";

    ContentFile {
        situations = orNone(situations);
        providers = orNone(providers);
        places = orNone(places);
        contacts = orNone(contacts);
        rights = orNone(rights);
        offers = orNone(offers);
        articles = orNone(articles);
        howtos = orNone(howtos);
        synonyms = orNone(synonyms);
        events = orNone(events);
    }

    boolean isNational() {
        return forWhom.equals(NATIONAL);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> Set<T> orNobody(@Nullable Set<T> set) {
        return set == null ? Set.of() : Set.copyOf(set);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    record Source(
            String name, @Nullable String url, @Nullable LocalDate read) {}

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
            words = orNone(words);
            text = orEmpty(text);
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
            audience = orNobody(audience);
            situations = orNone(situations);
            languages = orNone(languages);
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

    record Price(PriceKind kind, @Nullable String text) {}

    record Offer(
            String key,
            String title,
            List<String> formerNames,
            String summary,
            @Nullable String forWhom,
            @Nullable String what,
            List<String> steps,
            @Nullable String afterwards,
            @Nullable String waiting,
            Price price,
            @Nullable String complaint,
            Access access,
            OfferKind kind,
            List<String> rights,
            List<String> providers,
            List<String> contacts,
            List<String> places,
            List<String> languages,
            @Nullable Boolean interpreter,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            Set<Audience> audience,
            List<String> situations,
            Set<Channel> channels,
            Set<TimeOfWeek> times,
            @Nullable String schedule,
            @Nullable String staff,
            OfferStatus status,
            @Nullable String notice,
            @Nullable LocalDate visibleFrom,
            @Nullable LocalDate visibleTo,
            @Nullable String url,
            List<String> words,
            Set<Integer> measures,
            @Nullable Integer front,
            @Nullable String unit,
            @Nullable LocalDate checked,
            @Nullable Source source) {

        Offer {
            formerNames = orNone(formerNames);
            forWhom = orEmpty(forWhom);
            what = orEmpty(what);
            steps = orNone(steps);
            afterwards = orEmpty(afterwards);
            complaint = orEmpty(complaint);
            staff = orEmpty(staff);
            rights = orNone(rights);
            providers = orNone(providers);
            contacts = orNone(contacts);
            places = orNone(places);
            languages = orNone(languages);
            audience = orNobody(audience);
            situations = orNone(situations);
            channels = orNobody(channels);
            times = orNobody(times);
            words = orNone(words);
            measures = orNobody(measures);
        }
    }

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
            situations = orNone(situations);
            offers = orNone(offers);
            rights = orNone(rights);
            words = orNone(words);
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
            steps = orNone(steps);
            offers = orNone(offers);
            rights = orNone(rights);
        }
    }

    record Synonym(List<String> words, List<String> means) {

        Synonym {
            words = orNone(words);
            means = orNone(means);
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
