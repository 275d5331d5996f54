package no.parorendeportalen.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.municipality.TenantEntity;

/** An owner's part in a measure. */
@Entity
class Responsibility extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MeasureEdition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Owner owner;

    private int position;

    @Enumerated(EnumType.STRING)
    private ResponsibilityRole role;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Responsibility() {}

    Responsibility(MeasureEdition edition, Owner owner, int position, ResponsibilityRole role) {
        this.edition = edition;
        this.owner = owner;
        this.position = position;
        this.role = role;
    }

    void become(int position, ResponsibilityRole role) {
        this.position = position;
        this.role = role;
    }

    Owner owner() {
        return owner;
    }

    ResponsibilityRole role() {
        return role;
    }
}
