package no.parorendeportalen.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * A contact point as the public sees it, at this moment.
 *
 * @param key its anchor on the contact page
 * @param rings whom the number rings
 * @param hours the week, what is another in a period, and the exceptions that are near; empty where they are not known
 * @param front place on the front page; null where it is not there
 * @param note on the hours, in words; empty where there is none
 */
public record ContactCard(
        UUID id,
        String key,
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
        Opening opening,
        List<HoursLine> hours,
        String note,
        boolean anonymous,
        boolean free,
        Set<Audience> audience,
        Set<UUID> situations,
        List<String> languages,
        @Nullable Integer front,
        Freshness freshness) {

    /** Where it is shown, below the municipality. */
    public String path() {
        return "/kontakt#" + key;
    }

    public boolean isEmergency() {
        return kind == ContactKind.EMERGENCY;
    }

    /** What rings the number; null where there is none. */
    public @Nullable String phoneHref() {
        return phone == null ? null : phone.href();
    }
}
