package no.parorendeportalen.starter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.calendar.EventKind;
import no.parorendeportalen.calendar.EventSaid;
import no.parorendeportalen.calendar.SignUp;
import no.parorendeportalen.calendar.WriteEvent;
import no.parorendeportalen.contact.ContactKind;
import no.parorendeportalen.contact.WriteContact;
import no.parorendeportalen.guidance.HowToDetails;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.guidance.WriteArticle;
import no.parorendeportalen.guidance.WriteHowTo;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.offer.OfferFacets;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferTexts;
import no.parorendeportalen.offer.WriteOffer;
import no.parorendeportalen.offer.WritePlace;
import no.parorendeportalen.offer.WriteProvider;
import no.parorendeportalen.rights.WriteRight;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.situation.WriteSituation;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/** What a content file says, as the commands that make it. */
final class ContentWords {

    private final ContentKeys keys;
    private final UnitTree units;
    private final FromToday days;

    ContentWords(ContentKeys keys, UnitTree units, LocalDate today) {
        this.keys = keys;
        this.units = units;
        this.days = new FromToday(today);
    }

    WriteSituation situation(ContentFile.Situation it, int place) {
        return new WriteSituation(
                UUID.randomUUID(),
                null,
                it.slug(),
                it.title(),
                it.heading(),
                it.lead(),
                it.text(),
                it.words(),
                it.child(),
                place,
                upkeep(it.unit(), it.source()));
    }

    WriteProvider provider(ContentFile.Provider it) {
        return new WriteProvider(
                UUID.randomUUID(), null, it.key(), it.name(), it.kind(), it.url(), upkeep(null, it.source()));
    }

    WritePlace place(ContentFile.Place it) {
        return new WritePlace(
                UUID.randomUUID(),
                null,
                it.key(),
                it.name(),
                it.address(),
                it.access(),
                it.url(),
                upkeep(null, it.source()));
    }

    WriteContact contact(ContentFile.Contact it) {
        return new WriteContact(
                UUID.randomUUID(),
                null,
                it.key(),
                it.name(),
                it.rings() == null ? it.name() : it.rings(),
                ContactKind.valueOf(it.kind()),
                LeftOut.orEmpty(it.about()),
                it.phone() == null ? null : PhoneNumber.of(it.phone()).orElseThrow(),
                it.email(),
                it.chat(),
                it.url(),
                it.address(),
                unit(it.unit()),
                ContentHours.of(it),
                Boolean.TRUE.equals(it.anonymous()),
                Boolean.TRUE.equals(it.free()),
                it.audience(),
                keys.ids(KeptKind.SITUATION, it.situations()),
                it.languages(),
                it.front(),
                upkeep(it.unit(), it.source()));
    }

    WriteRight right(ContentFile.Right it) {
        return new WriteRight(
                UUID.randomUUID(),
                null,
                it.key(),
                it.title(),
                it.law(),
                LeftOut.orEmpty(it.section()),
                it.lawUrl(),
                it.gives().strip(),
                LeftOut.orEmpty(it.who()),
                it.deadline(),
                upkeep(it.unit(), it.source()));
    }

    WriteOffer offer(ContentOffer it) {
        return new WriteOffer(
                UUID.randomUUID(),
                null,
                it.key(),
                texts(it),
                facets(it),
                links(it),
                standing(it),
                upkeep(it.unit(), it.source()));
    }

    private static OfferTexts texts(ContentOffer it) {
        return new OfferTexts(
                it.title(),
                it.formerNames(),
                it.summary(),
                LeftOut.orEmpty(it.forWhom()),
                LeftOut.orEmpty(it.what()),
                it.steps(),
                LeftOut.orEmpty(it.afterwards()),
                it.waiting(),
                LeftOut.orEmpty(it.complaint()),
                it.schedule(),
                LeftOut.orEmpty(it.staff()),
                it.words(),
                it.url());
    }

    private static OfferFacets facets(ContentOffer it) {
        return new OfferFacets(
                it.access(),
                it.kind(),
                it.price().kind(),
                it.price().text(),
                it.audience(),
                it.ageFrom(),
                it.ageTo(),
                it.channels(),
                it.times(),
                it.languages(),
                it.interpreter());
    }

    private OfferLinks links(ContentOffer it) {
        return new OfferLinks(
                keys.ids(KeptKind.SITUATION, it.situations()),
                keys.ids(KeptKind.PROVIDER, it.providers()),
                keys.ids(KeptKind.CONTACT, it.contacts()),
                keys.ids(KeptKind.PLACE, it.places()),
                keys.ids(KeptKind.RIGHT, it.rights()),
                it.measures());
    }

    private static OfferStanding standing(ContentOffer it) {
        return new OfferStanding(it.status(), it.notice(), it.visibleFrom(), it.visibleTo(), it.front());
    }

    WriteArticle article(ContentFile.Article it) {
        return new WriteArticle(
                UUID.randomUUID(),
                null,
                it.key(),
                it.title(),
                it.lead(),
                it.text(),
                Reader.valueOf(it.audience()),
                it.ageFrom(),
                it.ageTo(),
                keys.ids(KeptKind.SITUATION, it.situations()),
                keys.ids(KeptKind.OFFER, it.offers()),
                keys.ids(KeptKind.RIGHT, it.rights()),
                it.words(),
                upkeep(it.unit(), it.source()));
    }

    WriteHowTo howTo(ContentFile.HowTo it) {
        return new WriteHowTo(
                UUID.randomUUID(),
                null,
                it.key(),
                it.title(),
                it.lead(),
                List.of(),
                it.steps().stream()
                        .map(step -> new HowToDetails.Step(step.title(), LeftOut.orEmpty(step.text())))
                        .toList(),
                keys.ids(KeptKind.OFFER, it.offers()),
                keys.ids(KeptKind.RIGHT, it.rights()),
                upkeep(it.unit(), it.source()));
    }

    WriteEvent event(ContentFile.Event it) {
        return new WriteEvent(
                UUID.randomUUID(),
                null,
                it.key(),
                new EventSaid(
                        it.title(),
                        EventKind.valueOf(it.kind()),
                        days.time(it.starts(), it.ends()),
                        it.offer() == null ? null : keys.id(KeptKind.OFFER, it.offer()),
                        LeftOut.orEmpty(it.about()),
                        it.place() == null ? null : keys.id(KeptKind.PLACE, it.place()),
                        null,
                        new SignUp(it.signUp(), it.url(), null)),
                Upkeep.NOBODYS);
    }

    private Upkeep upkeep(@Nullable String unit, @Nullable Source source) {
        return new Upkeep(unit(unit), Upkeep.USUALLY, Source.fact(source));
    }

    /** A unit that the municipality does not have owns nothing: the file may be older than the tree. */
    private @Nullable UUID unit(@Nullable String name) {
        return units.open().stream()
                .filter(it -> it.name().equals(name))
                .map(UnitDetails::id)
                .findFirst()
                .orElse(null);
    }
}
