package no.parorendeportalen.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.TrailEntry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody did, as the trail keeps it. */
@Entity
@Immutable
@Table(name = "trail_entry")
class KeptEntry extends TenantEntity {

    @Column(name = "at")
    private Instant at;

    private @Nullable UUID accountId;

    private @Nullable String accountName;

    private String act;

    private UUID subjectId;

    private String subjectLabel;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KeptEntry() {}

    /** @param who null for the operator, and for the portal itself */
    KeptEntry(Instant at, @Nullable Member who, TrailEntry entry) {
        this.at = at;
        this.accountId = who == null ? null : who.account();
        this.accountName = who == null ? null : who.name();
        this.act = entry.act();
        this.subjectId = entry.subject();
        this.subjectLabel = entry.label();
        this.reason = entry.reason();
    }

    @Nullable
    String who() {
        return accountName;
    }

    TrailLine line(ZoneId zone, List<KeptChange> changes) {
        return new TrailLine(
                id(),
                at.atZone(zone),
                accountId,
                accountName,
                act,
                subjectId,
                subjectLabel,
                reason,
                changes.stream().map(KeptChange::change).toList());
    }
}
