package no.parorendeportalen.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NorwegianOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works in the municipality now, by name, for those who work there too. One query each. */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private final Memberships memberships;

    Colleagues(Memberships memberships) {
        this.memberships = memberships;
    }

    public List<Colleague> all() {
        return byName(memberships.findActive());
    }

    /** Those who belong to one of the units. */
    public List<Colleague> inUnits(Collection<UUID> units) {
        return units.isEmpty() ? List.of() : byName(memberships.findActiveIn(units));
    }

    private static List<Colleague> byName(List<Membership> memberships) {
        return memberships.stream()
                .map(it -> new Colleague(it.account().id(), it.account().name(), it.role(), it.unit()))
                .sorted(Comparator.comparing(Colleague::name, NorwegianOrder.names())
                        .thenComparing(Colleague::account))
                .toList();
    }
}
