package no.parorendeportalen.strategy;

import jakarta.persistence.Entity;

/** What is to be true when the plan is done ("Hvordan vil vi ha det?"). */
@Entity
class Goal extends WordedPart {

    protected Goal() {}

    Goal(StrategyArea area, int position, Wording wording) {
        super(area, position, wording);
    }

    @Override
    Siblings siblings() {
        return new Siblings("Goal", "p.area = :owner", area());
    }
}
