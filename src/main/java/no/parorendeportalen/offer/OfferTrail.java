package no.parorendeportalen.offer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.parorendeportalen.contact.ContactChoice;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Component;

/** What an offer said before and says now, for the trail: what it hangs together with by its names. */
@Component
class OfferTrail {

    private final SituationService situations;
    private final Providers providers;
    private final ContactService contacts;
    private final PlaceRegister places;
    private final RightService rights;
    private final Keeper keeper;

    OfferTrail(
            SituationService situations,
            Providers providers,
            ContactService contacts,
            PlaceRegister places,
            RightService rights,
            Keeper keeper) {
        this.situations = situations;
        this.providers = providers;
        this.contacts = contacts;
        this.places = places;
        this.rights = rights;
        this.keeper = keeper;
    }

    TrailEntry changes(TrailEntry entry, OfferWritten before, WriteOffer after) {
        var said = texts(entry, before.texts(), after.texts());
        var chosen = facets(said, before.facets(), after.facets());
        var hung = links(chosen, before.links(), after.links());
        return keeper.changing(
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

    private TrailEntry links(TrailEntry entry, OfferLinks before, OfferLinks after) {
        var told = named(
                entry,
                "situations",
                before.situations(),
                after.situations(),
                situations::choices,
                SituationLine::id,
                SituationLine::title);
        told = named(
                told,
                "providers",
                before.providers(),
                after.providers(),
                providers::all,
                Provider::id,
                Provider::label);
        told = named(
                told,
                "contacts",
                before.contacts(),
                after.contacts(),
                contacts::choices,
                ContactChoice::id,
                ContactChoice::name);
        told = named(told, "places", before.places(), after.places(), places::all, Place::id, Place::label);
        told = named(told, "rights", before.rights(), after.rights(), rights::choices, RightLine::id, RightLine::title);
        return told.changing("measures", sorted(before.measures()), sorted(after.measures()));
    }

    static TrailEntry standing(TrailEntry entry, OfferStanding before, OfferStanding after) {
        return entry.changing("status", before.status(), after.status())
                .changing("notice", before.notice(), after.notice())
                .changing("visibleFrom", before.visibleFrom(), after.visibleFrom())
                .changing("visibleTo", before.visibleTo(), after.visibleTo())
                .changing("front", before.front(), after.front());
    }

    /** The names are looked up only where something differs. */
    private static <T> TrailEntry named(
            TrailEntry entry,
            String field,
            Set<UUID> before,
            Set<UUID> after,
            Supplier<List<T>> all,
            Function<T, UUID> id,
            Function<T, String> name) {
        if (before.equals(after)) {
            return entry;
        }
        var known = all.get();
        return entry.changing(field, names(known, id, name, before), names(known, id, name, after));
    }

    private static <T> String names(List<T> all, Function<T, UUID> id, Function<T, String> name, Set<UUID> chosen) {
        return all.stream()
                .filter(it -> chosen.contains(id.apply(it)))
                .map(name)
                .collect(Collectors.joining(", "));
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
