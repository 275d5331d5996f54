package no.parorendeportalen.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account may do in a municipality. */
public enum Role {
    /** Everything in the municipality: accounts, units, settings, the plan and its decisions. */
    ADMINISTRATOR,
    /** Edits the texts of a draft; decides nothing. */
    EDITOR,
    /** Staff who also answers for a unit. */
    LEADER,
    STAFF;

    /** This one and those it includes, as Spring Security knows them. */
    public Set<GrantedAuthority> authorities() {
        var included = switch (this) {
            case ADMINISTRATOR -> Set.of(ADMINISTRATOR, EDITOR, LEADER, STAFF);
            case EDITOR -> Set.of(EDITOR, STAFF);
            case LEADER -> Set.of(LEADER, STAFF);
            case STAFF -> Set.of(STAFF);
        };
        return included.stream()
                .map(it -> new SimpleGrantedAuthority("ROLE_" + it.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
