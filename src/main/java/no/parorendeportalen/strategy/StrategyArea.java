package no.parorendeportalen.strategy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A field of effort (innsatsområde, satsingsområde) with its running text. */
@Entity
@AttributeOverride(name = "position", column = @Column(name = "number"))
class StrategyArea extends PlacedPart {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    @Embedded
    private Heading heading;

    private String body;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StrategyArea() {}

    StrategyArea(Revision revision, int number, Heading heading, String body) {
        super(number);
        revision.requireChangeable();
        this.revision = revision;
        this.heading = heading;
        this.body = Texts.body(body);
    }

    void revise(Heading heading, String body) {
        requirePresent();
        this.heading = heading;
        this.body = Texts.body(body);
    }

    @Override
    Revision revision() {
        return revision;
    }

    Heading heading() {
        return heading;
    }

    String body() {
        return body;
    }

    @Override
    String label() {
        return heading.title();
    }

    @Override
    Siblings siblings() {
        return new Siblings("StrategyArea", "p.revision = :owner", revision);
    }
}
