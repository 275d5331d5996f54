package no.parorendeportalen.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A chapter of a revision, or a section of a chapter. */
@Entity
class Chapter extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Chapter parent;

    private int position;

    @Embedded
    private Heading heading;

    private String address;

    private String body;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Chapter() {}

    /**
     * @param parent the chapter this is a section of, or null
     * @param position counted from 1 within the parent
     * @param address the last part of its path, unique in the revision
     */
    Chapter(Revision revision, @Nullable Chapter parent, int position, Heading heading, String address, String body) {
        revision.requireChangeable();
        if (parent != null && parent.parent != null) {
            throw new IllegalArgumentException("A section has no sections");
        }
        this.revision = revision;
        this.parent = parent;
        this.position = position;
        this.heading = heading;
        this.address = Slug.of(address);
        this.body = Texts.body(body);
    }
}
