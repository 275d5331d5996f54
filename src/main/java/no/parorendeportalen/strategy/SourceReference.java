package no.parorendeportalen.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

/** A footnote of the paper, under its number there. Marks in the text, {@code [^12]}, point to it. */
@Entity
class SourceReference extends Part {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    private int number;

    private String body;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SourceReference() {}

    SourceReference(Revision revision, int number, String body) {
        revision.requireChangeable();
        this.revision = revision;
        this.number = number;
        this.body = Objects.requireNonNull(Texts.optionalBody(body));
    }

    void revise(String body) {
        requirePresent();
        this.body = Objects.requireNonNull(Texts.optionalBody(body));
    }

    @Override
    Revision revision() {
        return revision;
    }

    int number() {
        return number;
    }

    String body() {
        return body;
    }

    @Override
    String label() {
        return String.valueOf(number);
    }
}
