package no.parorendeportalen.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import no.parorendeportalen.municipality.UnitRefused.Reason;
import org.jspecify.annotations.Nullable;

/** A unit in the municipality's own tree. It can be renamed, and it can end, perhaps with a successor; it is never deleted. */
@Entity
class OrgUnit extends TenantEntity {

    static final int LONGEST_NAME = 120;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable OrgUnit parent;

    private String name;

    private @Nullable LocalDate endedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable OrgUnit successor;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OrgUnit() {}

    /** @param parent null for the top of the tree alone, the municipality itself */
    OrgUnit(@Nullable OrgUnit parent, String name) {
        this.parent = parent;
        this.name = checked(name);
    }

    /** @throws UnitRefused if no unit can be called that */
    static String checked(String name) {
        var line = name.strip();
        if (line.isEmpty() || line.length() > LONGEST_NAME || line.chars().anyMatch(Character::isISOControl)) {
            throw new UnitRefused(Reason.NAME_MISSHAPEN);
        }
        return line;
    }

    void rename(String name) {
        requireOpen();
        this.name = checked(name);
    }

    /** Puts it under another, which is there and does not lie below it. */
    void moveTo(OrgUnit above) {
        requireOpen();
        requireBelowTop();
        if (!above.isOpen()) {
            throw new UnitRefused(Reason.PARENT_ENDED);
        }
        if (above.isWithin(this)) {
            throw new UnitRefused(Reason.PARENT_BELOW);
        }
        this.parent = above;
    }

    /** @param successor takes over; null where nothing does */
    void end(LocalDate on, @Nullable OrgUnit successor) {
        requireEndable(successor);
        this.endedOn = on;
        this.successor = successor;
    }

    void requireEndable(@Nullable OrgUnit successor) {
        requireOpen();
        requireBelowTop();
        if (equals(successor)) {
            throw new UnitRefused(Reason.SUCCESSOR_ITSELF);
        }
        if (successor != null && !successor.isOpen()) {
            throw new UnitRefused(Reason.SUCCESSOR_ENDED);
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new UnitRefused(Reason.UNIT_ENDED);
        }
    }

    private void requireBelowTop() {
        if (parent == null) {
            throw new UnitRefused(Reason.UNIT_AT_TOP);
        }
    }

    boolean isOpen() {
        return endedOn == null;
    }

    /** Whether it is the other or lies below it. */
    boolean isWithin(OrgUnit other) {
        // By the method: the one above may be Hibernate's stand-in, whose fields are empty.
        for (var at = this; at != null; at = at.parent()) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    @Nullable
    OrgUnit parent() {
        return parent;
    }

    @Nullable
    OrgUnit successor() {
        return successor;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
