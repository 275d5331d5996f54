package no.parorendeportalen.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Somebody who answers for measures. */
@Entity
class Owner extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private OwnerKind kind;

    private String name;

    private String address;

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Owner() {}

    /**
     * @param unit in the municipality's tree, for an owner that is one
     * @param address its name as part of an address, which no other owner has
     */
    Owner(String name, String address, @Nullable UUID unit) {
        this.name = Texts.line(name, 120);
        this.address = Slug.of(address);
        this.kind = unit == null ? OwnerKind.ROLE : OwnerKind.UNIT;
        this.unit = unit;
    }

    Owner(String name, @Nullable UUID unit) {
        this(name, name, unit);
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    @Nullable
    UUID unit() {
        return unit;
    }
}
