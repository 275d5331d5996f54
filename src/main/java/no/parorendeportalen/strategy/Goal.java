package no.parorendeportalen.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.municipality.TenantEntity;

/** What is to be true when the plan is done ("Hvordan vil vi ha det?"). */
@Entity
class Goal extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StrategyArea area;

    private int position;

    @Embedded
    private Wording wording;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Goal() {}

    Goal(StrategyArea area, int position, Wording wording) {
        area.revision().requireChangeable();
        this.area = area;
        this.position = position;
        this.wording = wording;
    }
}
