package no.parorendeportalen.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.municipality.TenantEntity;

/** A field of effort (innsatsområde, satsingsområde) with its running text. */
@Entity
class StrategyArea extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    private int number;

    @Embedded
    private Heading heading;

    private String body;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StrategyArea() {}

    StrategyArea(Revision revision, int number, Heading heading, String body) {
        revision.requireChangeable();
        this.revision = revision;
        this.number = number;
        this.heading = heading;
        this.body = Texts.body(body);
    }

    Revision revision() {
        return revision;
    }
}
