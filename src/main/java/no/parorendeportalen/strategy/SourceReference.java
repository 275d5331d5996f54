package no.parorendeportalen.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import no.parorendeportalen.municipality.TenantEntity;

/** A footnote of the paper, under its number there. Marks in the text, {@code [^12]}, point to it. */
@Entity
class SourceReference extends TenantEntity {

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
}
