package no.parorendeportalen.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a municipality tells carers and keeps true: a draft until it is published, with an owner, a source and a day to look at it
 * again. It is never deleted: what is removed can be taken back, as it was.
 */
@MappedSuperclass
public abstract class KeptThing extends TenantEntity {

    private boolean published;

    private boolean removed;

    @Column(name = "owner_unit_id")
    private @Nullable UUID ownerUnit;

    private int checkEvery = Upkeep.USUALLY;

    private @Nullable LocalDate checkedOn;

    private @Nullable LocalDate nextCheck;

    private @Nullable String sourceName;

    private @Nullable String sourceUrl;

    private @Nullable LocalDate sourceReadOn;

    private @Nullable Instant changedAt;

    private @Nullable String changedBy;

    protected KeptThing() {}

    /** Takes the id that its form was given, so that sending the form twice makes one. */
    protected void knownAs(UUID id) {
        identifyAs(id);
    }

    public abstract KeptKind kind();

    /** What a person calls it. */
    public abstract String label();

    /** Where the public reads it, below the municipality; null where it has no page of its own. */
    public abstract @Nullable String publicPath();

    /** Says who keeps it, how often, and where it is known from. */
    protected void keptAs(Upkeep upkeep) {
        if (upkeep.checkEvery() < 1 || upkeep.checkEvery() > 24) {
            throw new IllegalArgumentException("Looked at every 1 to 24 months");
        }
        this.ownerUnit = upkeep.ownerUnit();
        this.checkEvery = upkeep.checkEvery();
        var source = upkeep.source();
        this.sourceName = source == null ? null : source.name();
        this.sourceUrl = source == null ? null : source.url();
        this.sourceReadOn = source == null ? null : source.readOn();
        if (checkedOn != null) {
            this.nextCheck = checkedOn.plusMonths(checkEvery);
        }
    }

    /** Whether a step would change nothing. */
    boolean isDone(KeptStep step, LocalDate today) {
        return switch (step) {
            case PUBLISH -> isPublic();
            case UNPUBLISH -> !published && !removed;
            case REMOVE -> removed;
            case TAKE_BACK -> !removed;
            case CONFIRM -> !removed && today.equals(checkedOn);
        };
    }

    /** Takes a step. What has been removed is taken back, as it was, before anything else is done to it. */
    void take(KeptStep step, LocalDate today) {
        if (removed && step != KeptStep.TAKE_BACK) {
            throw new Stale(label());
        }
        switch (step) {
            case PUBLISH -> this.published = true;
            case UNPUBLISH -> this.published = false;
            case REMOVE -> this.removed = true;
            case TAKE_BACK -> this.removed = false;
            case CONFIRM -> confirm(today);
        }
    }

    private void confirm(LocalDate on) {
        this.checkedOn = on;
        this.nextCheck = on.plusMonths(checkEvery);
    }

    void handOver(@Nullable UUID unit) {
        this.ownerUnit = unit;
    }

    void touched(Instant at, @Nullable String by) {
        this.changedAt = at;
        this.changedBy = by;
    }

    /** Whether the public may see it. */
    public boolean isPublic() {
        return published && !removed;
    }

    public boolean isRemoved() {
        return removed;
    }

    public Upkeep upkeep() {
        return new Upkeep(ownerUnit, checkEvery, source());
    }

    public Freshness freshness(LocalDate today) {
        return Freshness.of(checkedOn, nextCheck, source(), today);
    }

    /** The last day that lists show it; null for no limit. */
    public @Nullable LocalDate listedUntil() {
        return nextCheck == null ? null : Freshness.listedUntil(nextCheck);
    }

    private @Nullable SourceOfFact source() {
        return sourceName == null ? null : new SourceOfFact(sourceName, sourceUrl, sourceReadOn);
    }

    /** What its editors see of all this. */
    public KeptState keptState(LocalDate today) {
        return new KeptState(
                kind(),
                id(),
                version(),
                label(),
                publicPath(),
                published,
                removed,
                freshness(today),
                upkeep(),
                changedAt,
                changedBy);
    }
}
