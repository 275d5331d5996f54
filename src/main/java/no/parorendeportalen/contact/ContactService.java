package no.parorendeportalen.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.web.PageTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The municipality's contact points. A page that is given a card is right until what the card says of opening changes: {@link PageTime} is
 * told here, so that nobody can forget it.
 */
@Service
@Transactional(readOnly = true)
public class ContactService {

    private final ContactPoints points;
    private final OpeningWords words;
    private final SituationService situations;
    private final UnitService units;
    private final Keeper keeper;
    private final Clock clock;

    ContactService(
            ContactPoints points,
            OpeningWords words,
            SituationService situations,
            UnitService units,
            Keeper keeper,
            Clock clock) {
        this.points = points;
        this.words = words;
        this.situations = situations;
        this.units = units;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** All that the public finds in lists: emergencies first, then those of the front page, then by name. */
    public List<ContactCard> all() {
        return cards(listed());
    }

    /** The same, with the situations and units that they can be found by. */
    public ContactOverview overview() {
        var contacts = all();
        var tree = units.units();
        var names = new HashMap<UUID, String>();
        contacts.stream()
                .map(ContactCard::unit)
                .flatMap(Stream::ofNullable)
                .forEach(unit -> tree.now(unit).ifPresent(it -> names.put(unit, it.name())));
        return new ContactOverview(contacts, situations.published(), names);
    }

    /** Those of the front page, in order. */
    public List<ContactCard> front() {
        return cards(listed().filter(it -> it.front() != null)
                .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.front()))));
    }

    /** The public ones among some, in the order that was asked for; what is long overdue too. */
    public List<ContactCard> forIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var order = List.copyOf(ids);
        return cards(points.publicAmong(order).stream().sorted(Comparator.comparing(it -> order.indexOf(it.id()))));
    }

    /** Those that are said to be for a situation; not those for everybody. */
    public List<ContactCard> forSituation(UUID situation) {
        return cards(listed().filter(it -> it.situations().contains(situation)));
    }

    /** Those that are said to be for one of these. */
    public List<ContactCard> forAudience(Collection<Audience> audience) {
        return cards(listed().filter(it -> it.audience().stream().anyMatch(audience::contains)));
    }

    /** To choose in forms: all that are not removed, by name. */
    public List<ContactChoice> choices() {
        return points.all().stream()
                .filter(it -> !it.isRemoved())
                .sorted(ContactPoint.order())
                .map(it -> new ContactChoice(it.id(), it.slug(), it.name()))
                .toList();
    }

    /** All of them, what is removed last. */
    public List<ContactDetails> forEditing() {
        return points.all().stream()
                .sorted(Comparator.comparing(ContactPoint::isRemoved).thenComparing(ContactPoint.order()))
                .map(this::details)
                .toList();
    }

    /** @throws no.parorendeportalen.shared.NotFound if the municipality has no such contact point */
    public ContactDetails forEditing(UUID id) {
        return details(keeper.find(ContactPoint.class, id));
    }

    /** How hours that are not saved yet would read now. */
    public HoursPreview preview(OpeningHours hours) {
        return new HoursPreview(words.now(hours, clock.instant()), words.lines(hours, clock.instant()));
    }

    /** All that hours say, whatever day it is; to compare them. */
    public String inWords(OpeningHours hours) {
        return words.whole(hours);
    }

    /**
     * Makes a contact point, or says anew what one says.
     *
     * @throws no.parorendeportalen.shared.Stale if somebody else was first, or its key is taken
     */
    @Transactional
    public UUID write(WriteContact command) {
        if (command.version() == null) {
            return keeper.add(ContactPoint.class, command.id(), () -> new ContactPoint(command));
        }
        var point = keeper.toChange(ContactPoint.class, command.id(), command.version());
        var before = point.written();
        point.revise(command);
        var after = point.written();
        var entry = keeper.entry(point, "revised")
                .changing("name", before.name(), after.name())
                .changing("rings", before.rings(), after.rings())
                .changing("contactKind", words.kind(before.kind()), words.kind(after.kind()))
                .changing("about", before.about(), after.about())
                .changing("phone", spaced(before), spaced(after))
                .changing("email", before.email(), after.email())
                .changing("chat", before.chat(), after.chat())
                .changing("url", before.url(), after.url())
                .changing("address", before.address(), after.address())
                .changing("hours", words.whole(before.hours()), words.whole(after.hours()))
                .changing("free", before.free(), after.free())
                .changing("anonymous", before.anonymous(), after.anonymous())
                .changing("languages", before.languages(), after.languages())
                .changing("front", before.front(), after.front());
        if (!Objects.equals(before.unit(), after.unit())) {
            var tree = units.units();
            entry = entry.changing("unit", name(before.unit(), tree), name(after.unit(), tree));
        }
        if (!before.audience().equals(after.audience())) {
            entry = entry.changing("audience", words.audience(before.audience()), words.audience(after.audience()));
        }
        if (!before.situations().equals(after.situations())) {
            entry = entry.changing("situations", titles(before.situations()), titles(after.situations()));
        }
        keeper.keep(point, keeper.changing(entry, before.upkeep(), after.upkeep()));
        return point.id();
    }

    private static @Nullable String spaced(WriteContact contact) {
        return contact.phone() == null ? null : contact.phone().spaced();
    }

    private static @Nullable String name(@Nullable UUID unit, UnitTree tree) {
        return tree.find(unit).map(UnitDetails::name).orElse(null);
    }

    private String titles(Set<UUID> chosen) {
        return situations.choices().stream()
                .filter(it -> chosen.contains(it.id()))
                .map(SituationLine::title)
                .collect(Collectors.joining(", "));
    }

    private Stream<ContactPoint> listed() {
        return points.listed(Freshness.listedSince(LocalDate.now(clock))).stream()
                .sorted(ContactPoint.order());
    }

    private List<ContactCard> cards(Stream<ContactPoint> some) {
        var now = clock.instant();
        var cards = some.map(it ->
                        it.card(words.now(it.opening(), now), words.lines(it.opening(), now), LocalDate.now(clock)))
                .toList();
        cards.stream()
                .map(it -> it.opening().changesAt())
                .flatMap(Stream::ofNullable)
                .forEach(PageTime::untilMarked);
        return cards;
    }

    private ContactDetails details(ContactPoint point) {
        return new ContactDetails(
                point.written(), words.now(point.opening(), clock.instant()), point.keptState(LocalDate.now(clock)));
    }
}
