package no.parorendeportalen.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a contact point, or says anew what one says. It can be reached in one way at least.
 *
 * @param version that the form was filled in from; null to make one
 * @param key its name on the contact page's address, for life; null to take it from the name
 * @param rings whom the number rings
 * @param about a sentence or two; empty where the name says it
 * @param chat where it is, on the web
 * @param address where one can come
 * @param unit of the municipality, that it belongs to
 * @param free whether it costs nothing to ring
 * @param audience whom it is for; empty for everybody
 * @param situations that it is for; empty for all
 * @param languages BCP 47
 * @param front place on the front page, from 1; null where it is not there
 */
public record WriteContact(
        UUID id,
        @Nullable Long version,
        @Nullable String key,
        String name,
        String rings,
        ContactKind kind,
        String about,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        @Nullable String chat,
        @Nullable String url,
        @Nullable String address,
        @Nullable UUID unit,
        OpeningHours hours,
        boolean anonymous,
        boolean free,
        Set<Audience> audience,
        Set<UUID> situations,
        List<String> languages,
        @Nullable Integer front,
        Upkeep upkeep) {

    /** @throws IllegalArgumentException if nobody could be reached there */
    public WriteContact {
        name = name.strip();
        rings = rings.strip();
        about = about.strip();
        if (name.isEmpty() || rings.isEmpty()) {
            throw new IllegalArgumentException("A contact point has a name and says whom one meets");
        }
        if (Stream.of(phone, email, chat, url, address).allMatch(it -> it == null)) {
            throw new IllegalArgumentException("Nobody can be reached there: " + name);
        }
        if (Stream.of(chat, url).anyMatch(it -> it != null && !it.matches("https?://.+"))) {
            throw new IllegalArgumentException("Not an address on the web: " + name);
        }
        if (front != null && front < 1) {
            throw new IllegalArgumentException("Places are counted from 1");
        }
        audience = Set.copyOf(audience);
        situations = Set.copyOf(situations);
        languages = List.copyOf(languages);
    }
}
