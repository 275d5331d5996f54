package no.parorendeportalen.offer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.web.PageTime;
import org.springframework.stereotype.Component;

/** The contact points that offers lead to. */
@Component
class OfferContacts {

    private final ContactService contacts;

    OfferContacts(ContactService contacts) {
        this.contacts = contacts;
    }

    /**
     * Whom one can reach now.
     *
     * @param open contact points where somebody answers
     * @param front those of the front page, in order
     */
    record Now(Set<UUID> open, List<ContactCard> front) {}

    /** @param chosenBy whether the page's list itself follows the clock, and not only what is marked in it */
    Now now(boolean chosenBy) {
        var all = contacts.all();
        if (chosenBy) {
            all.stream()
                    .flatMap(it -> Stream.ofNullable(it.opening().changesAt()))
                    .forEach(PageTime::until);
        }
        return new Now(
                all.stream()
                        .filter(it -> it.opening().isOpen())
                        .map(ContactCard::id)
                        .collect(Collectors.toUnmodifiableSet()),
                all.stream()
                        .filter(it -> it.front() != null)
                        .sorted(Comparator.comparing(
                                ContactCard::front, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    /** Of one offer: those that answer now first, then by name. */
    List<ContactCard> of(Collection<UUID> ids) {
        return contacts.forIds(ids).stream()
                .sorted(Comparator.comparing((ContactCard it) -> !it.opening().isOpen())
                        .thenComparing(it -> it.phone() == null)
                        .thenComparing(ContactCard::name))
                .toList();
    }

    /** Of several offers, by their id. */
    Map<UUID, List<ContactCard>> ofEach(Collection<OfferCard> offers) {
        var all = contacts
                .forIds(offers.stream()
                        .flatMap(it -> it.contacts().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ContactCard::id, Function.identity()));
        return offers.stream()
                .distinct()
                .collect(Collectors.toMap(
                        OfferCard::id,
                        it -> it.contacts().stream()
                                .filter(all::containsKey)
                                .map(all::get)
                                .sorted(Comparator.comparing(ContactCard::name))
                                .toList()));
    }
}
