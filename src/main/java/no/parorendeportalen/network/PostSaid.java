package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is said of who has a role in a unit. It says who that is, or how the role is reached.
 *
 * @param deputy one who steps in for who has it
 * @param coversBelow whether the units below are served too
 * @param person a name, for staff alone; null where only the role's own number or address is known, or the account says it
 * @param account of the person, where they have one here; null otherwise
 * @param phone of the role, for everybody
 * @param email of the role, for everybody
 * @param contactNote when one can ring: "Hverdager kl. 8–15"; empty where that is not said
 * @param since the first day; null where nobody remembers
 * @param until the last day; null while it lasts
 */
public record PostSaid(
        boolean deputy,
        boolean coversBelow,
        @Nullable String person,
        @Nullable UUID account,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        String contactNote,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    public PostSaid {
        person = person == null || person.isBlank() ? null : person.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        contactNote = contactNote.strip();
        if (person == null && account == null && phone == null && email == null) {
            throw new IllegalArgumentException("Somebody has a role, or it is reached somehow");
        }
        if (!contactNote.isEmpty() && phone == null && email == null) {
            throw new IllegalArgumentException("A note is about a number or an address");
        }
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("It ends after it has begun");
        }
    }

    /** The same, of somebody who is called that. */
    PostSaid named(@Nullable String name) {
        return new PostSaid(deputy, coversBelow, name, account, phone, email, contactNote, since, until);
    }
}
