package no.parorendeportalen.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, with all the municipalities they work for, as it is right now.
 *
 * @param stamp that the session must have
 * @param places by name
 */
public record Person(UUID account, String email, String name, long stamp, List<Place> places) {

    /** A municipality, and what the person may do there. */
    public record Place(
            UUID municipality,
            String address,
            String name,
            Role role,
            @Nullable UUID unit) {

        /** Where somebody of that role begins. */
        public String start() {
            return "/" + address
                    + switch (role) {
                        case ADMINISTRATOR, EDITOR -> "/admin";
                        case LEADER, STAFF -> "/ansatt";
                    };
        }
    }

    public Person {
        places = List.copyOf(places);
    }

    Optional<Member> memberOf(UUID municipality) {
        return places.stream()
                .filter(it -> it.municipality().equals(municipality))
                .findFirst()
                .map(it -> new Member(account, name, it.role(), it.unit()));
    }
}
