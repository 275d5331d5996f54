package no.parorendeportalen.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.TrailEntry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one field said before and says now. */
@Entity
@Immutable
@Table(name = "trail_change")
class KeptChange extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    private KeptEntry entry;

    private int position;

    private String field;

    private @Nullable String beforeText;

    private @Nullable String afterText;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KeptChange() {}

    /** @param position among the changes of its entry, counted from 1 */
    KeptChange(KeptEntry entry, int position, TrailEntry.Change change) {
        this.entry = entry;
        this.position = position;
        this.field = change.field();
        this.beforeText = change.before();
        this.afterText = change.after();
    }

    UUID entry() {
        return entry.id();
    }

    TrailLine.Change change() {
        return new TrailLine.Change(field, beforeText, afterText);
    }
}
