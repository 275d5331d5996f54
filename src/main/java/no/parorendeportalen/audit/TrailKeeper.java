package no.parorendeportalen.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what is told, in the transaction in which it was told: neither the change nor its entry is there without the other. */
@Component
class TrailKeeper {

    private final KeptEntries entries;
    private final KeptChanges changes;
    private final CurrentMunicipality municipality;
    private final CurrentMember member;
    private final Clock clock;

    TrailKeeper(
            KeptEntries entries,
            KeptChanges changes,
            CurrentMunicipality municipality,
            CurrentMember member,
            Clock clock) {
        this.entries = entries;
        this.changes = changes;
        this.municipality = municipality;
        this.member = member;
        this.clock = clock;
    }

    /** @throws IllegalStateException if it would be lost: outside a transaction that writes, or for no municipality */
    @EventListener
    void keep(TrailEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("%s is told outside a transaction that writes".formatted(entry.act()));
        }
        if (municipality.find().isEmpty()) {
            throw new IllegalStateException("%s is told for no municipality".formatted(entry.act()));
        }
        // What the database keeps; otherwise the order of two would depend on what it cuts away.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kept = entries.save(new KeptEntry(at, member.find().orElse(null), entry));
        var position = 0;
        for (var change : entry.changes()) {
            changes.save(new KeptChange(kept, ++position, change));
        }
    }
}
