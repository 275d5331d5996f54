package no.parorendeportalen.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.municipality.TenantEntity;

/**
 * A promise, for life: what is followed up, under one public number that is never used again. What it says stands in its
 * {@link MeasureEdition}, one a revision.
 */
@Entity
class Measure extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Strategy strategy;

    @Column(updatable = false)
    private int number;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Measure() {}

    Measure(Strategy strategy, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Measures are numbered from 1");
        }
        this.strategy = strategy;
        this.number = number;
    }

    int number() {
        return number;
    }
}
