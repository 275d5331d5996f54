package no.parorendeportalen.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.web.PageTime;
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
    private final Keeper keeper;
    private final Clock clock;

    ContactService(ContactPoints points, OpeningWords words, Keeper keeper, Clock clock) {
        this.points = points;
        this.words = words;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** All that the public finds in lists: emergencies first, then those of the front page, then by name. */
    public List<ContactCard> all() {
        return cards(listed());
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
        keeper.keep(point, keeper.changing(keeper.entry(point, "revised"), before.upkeep(), point.upkeep()));
        return point.id();
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
