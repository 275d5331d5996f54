package no.parorendeportalen.access;

import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who this request is from, asked anew of the database for each request: a role taken away is gone at the next one. */
@Component
public class CurrentMember {

    /** Nobody, where nobody is signed in (an operator's command, an event at start) or not in this municipality. */
    public Optional<Member> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof Member member
                ? Optional.of(member)
                : Optional.empty();
    }

    /**
     * The second wall of what administrators decide. Nobody being signed in is the operator, the start or a demonstration, and may.
     *
     * @throws AccessDeniedException if it is somebody who is no administrator
     */
    public void requireAdministrator() {
        if (find().filter(it -> it.role() != Role.ADMINISTRATOR).isPresent()) {
            throw new AccessDeniedException("administrators decide this");
        }
    }

    /**
     * The second wall of what editors write, as the other one.
     *
     * @throws AccessDeniedException if it is somebody who is neither editor nor administrator
     */
    public void requireEditor() {
        if (find().filter(it -> it.role() != Role.EDITOR && it.role() != Role.ADMINISTRATOR)
                .isPresent()) {
            throw new AccessDeniedException("editors do this");
        }
    }

    /** The unit that this one answers for, with those below it: what its leader alone may know of its people. */
    public Optional<UUID> leads() {
        return find().filter(it -> it.role() == Role.LEADER).map(Member::unit);
    }

    /** @throws NotFound if nobody of this municipality is signed in */
    public Member get() {
        return find().orElseThrow(() -> new NotFound("no member of the municipality"));
    }
}
