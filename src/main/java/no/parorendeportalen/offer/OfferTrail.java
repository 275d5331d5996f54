package no.parorendeportalen.offer;

import java.util.Collection;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.upkeep.Upkeep;

/** What an offer said before and says now, for the trail. */
final class OfferTrail {

    private OfferTrail() {}

    static TrailEntry changes(TrailEntry entry, OfferWritten before, WriteOffer after) {
        var said = texts(entry, before.texts(), after.texts());
        var chosen = facets(said, before.facets(), after.facets());
        var hung = links(chosen, before.links(), after.links());
        return upkeep(
                standing(hung, before.standing(), after.standing()),
                before.kept().upkeep(),
                after.upkeep());
    }

    private static TrailEntry texts(TrailEntry entry, OfferTexts before, OfferTexts after) {
        return entry.changing("title", before.title(), after.title().strip())
                .changing("formerNames", Lines.join(before.formerNames()), Lines.join(after.formerNames()))
                .changing("summary", before.summary(), after.summary().strip())
                .changing("forWhom", before.forWhom(), after.forWhom().strip())
                .changing("whatYouGet", before.whatYouGet(), after.whatYouGet().strip())
                .changing("steps", Lines.join(before.steps()), Lines.join(after.steps()))
                .changing("afterwards", before.afterwards(), after.afterwards().strip())
                .changing("waiting", before.waiting(), after.waiting())
                .changing("complaint", before.complaint(), after.complaint().strip())
                .changing("schedule", before.schedule(), after.schedule())
                .changing("staffText", before.staff(), after.staff().strip())
                .changing("searchWords", Lines.join(before.words()), Lines.join(after.words()))
                .changing("url", before.url(), after.url());
    }

    private static TrailEntry facets(TrailEntry entry, OfferFacets before, OfferFacets after) {
        return entry.changing("access", before.access(), after.access())
                .changing("offerKind", before.kind(), after.kind())
                .changing("price", before.price(), after.price())
                .changing("priceText", before.priceText(), after.priceText())
                .changing("audience", sorted(before.audience()), sorted(after.audience()))
                .changing("ageFrom", before.ageFrom(), after.ageFrom())
                .changing("ageTo", before.ageTo(), after.ageTo())
                .changing("channels", sorted(before.channels()), sorted(after.channels()))
                .changing("times", sorted(before.times()), sorted(after.times()))
                .changing("languages", before.languages(), after.languages())
                .changing("interpreter", before.interpreter(), after.interpreter());
    }

    private static TrailEntry links(TrailEntry entry, OfferLinks before, OfferLinks after) {
        return entry.changing("situations", sorted(before.situations()), sorted(after.situations()))
                .changing("providers", sorted(before.providers()), sorted(after.providers()))
                .changing("contacts", sorted(before.contacts()), sorted(after.contacts()))
                .changing("places", sorted(before.places()), sorted(after.places()))
                .changing("rights", sorted(before.rights()), sorted(after.rights()))
                .changing("measures", sorted(before.measures()), sorted(after.measures()));
    }

    static TrailEntry standing(TrailEntry entry, OfferStanding before, OfferStanding after) {
        return entry.changing("status", before.status(), after.status())
                .changing("notice", before.notice(), after.notice())
                .changing("visibleFrom", before.visibleFrom(), after.visibleFrom())
                .changing("visibleTo", before.visibleTo(), after.visibleTo())
                .changing("front", before.front(), after.front());
    }

    static TrailEntry upkeep(TrailEntry entry, Upkeep before, Upkeep after) {
        return entry.changing("ownerUnit", before.ownerUnit(), after.ownerUnit())
                .changing("checkEvery", before.checkEvery(), after.checkEvery())
                .changing("source", before.source(), after.source());
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
