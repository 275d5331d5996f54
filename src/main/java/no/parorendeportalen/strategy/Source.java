package no.parorendeportalen.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The strategy file a revision came from. */
@Embeddable
class Source {

    @Column(name = "source_id", updatable = false)
    private String id;

    @Column(name = "source_checksum", updatable = false)
    private String checksum;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Source() {}

    Source(String id, String checksum) {
        this.id = Texts.line(id, 80);
        this.checksum = Texts.line(checksum, 64);
    }
}
