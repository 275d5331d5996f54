package no.parorendeportalen.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** That a person works in the municipality, as what and where. It is never deleted: it rests. */
@Entity
class Membership extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID unitId;

    private boolean active = true;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Membership() {}

    Membership(Account account, Role role, @Nullable UUID unit) {
        this.account = account;
        this.role = role;
        this.unitId = unit;
    }

    void change(Role role, @Nullable UUID unit, boolean active) {
        this.role = role;
        this.unitId = unit;
        this.active = active;
    }

    void move(@Nullable UUID unit) {
        this.unitId = unit;
    }

    boolean isActiveAdministrator() {
        return active && role == Role.ADMINISTRATOR;
    }

    MemberDetails details() {
        return new MemberDetails(
                account.id(),
                Objects.requireNonNullElse(version(), 0L),
                account.name(),
                account.email(),
                role,
                unitId,
                active,
                account.passwordHash() != null);
    }

    Account account() {
        return account;
    }

    Role role() {
        return role;
    }

    @Nullable
    UUID unit() {
        return unitId;
    }

    boolean isActive() {
        return active;
    }
}
