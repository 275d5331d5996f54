package no.parorendeportalen.strategy;

import jakarta.persistence.Entity;

/** How an area's goals are to be reached ("Hvordan vil vi gjøre det?"). Measures may stand under it. */
@Entity
class Approach extends WordedPart {

    protected Approach() {}

    Approach(StrategyArea area, int position, Wording wording) {
        super(area, position, wording);
    }

    @Override
    Siblings siblings() {
        return new Siblings("Approach", "p.area = :owner", area());
    }
}
