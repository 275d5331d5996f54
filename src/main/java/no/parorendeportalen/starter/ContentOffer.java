package no.parorendeportalen.starter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.Channel;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.situation.Audience;
import org.jspecify.annotations.Nullable;

/** An offer as a content file has it. */
record ContentOffer(
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

    ContentOffer {
        formerNames = LeftOut.orNone(formerNames);
        forWhom = LeftOut.orEmpty(forWhom);
        what = LeftOut.orEmpty(what);
        steps = LeftOut.orNone(steps);
        afterwards = LeftOut.orEmpty(afterwards);
        complaint = LeftOut.orEmpty(complaint);
        staff = LeftOut.orEmpty(staff);
        rights = LeftOut.orNone(rights);
        providers = LeftOut.orNone(providers);
        contacts = LeftOut.orNone(contacts);
        places = LeftOut.orNone(places);
        languages = LeftOut.orNone(languages);
        audience = LeftOut.orNobody(audience);
        situations = LeftOut.orNone(situations);
        channels = LeftOut.orNobody(channels);
        times = LeftOut.orNobody(times);
        words = LeftOut.orNone(words);
        measures = LeftOut.orNobody(measures);
    }

    record Price(PriceKind kind, @Nullable String text) {}
}
