package no.parorendeportalen.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
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

    private static String checked(String name) {
        var line = name.strip();
        if (line.isEmpty() || line.length() > LONGEST_NAME || line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A unit's name has 1 to %d characters".formatted(LONGEST_NAME));
        }
        return line;
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
