package no.parorendeportalen.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Slug;

/** Somebody who answers for measures. */
@Entity
class Owner extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private OwnerKind kind;

    private String name;

    private String address;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Owner() {}

    Owner(String name, OwnerKind kind) {
        this.name = Texts.line(name, 120);
        this.address = Slug.of(name);
        this.kind = kind;
    }

    String name() {
        return name;
    }
}
