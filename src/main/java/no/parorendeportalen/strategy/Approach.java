package no.parorendeportalen.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.municipality.TenantEntity;

/** How an area's goals are to be reached ("Hvordan vil vi gjøre det?"). Measures may stand under it. */
@Entity
class Approach extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StrategyArea area;

    private int position;

    @Embedded
    private Wording wording;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Approach() {}

    Approach(StrategyArea area, int position, Wording wording) {
        area.revision().requireChangeable();
        this.area = area;
        this.position = position;
        this.wording = wording;
    }

    StrategyArea area() {
        return area;
    }
}
