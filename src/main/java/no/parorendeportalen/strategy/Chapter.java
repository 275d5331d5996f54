package no.parorendeportalen.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.parorendeportalen.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A chapter of a revision, or a section of a chapter. */
@Entity
class Chapter extends PlacedPart {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Chapter parent;

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
        super(position);
        revision.requireChangeable();
        if (parent != null && parent.parent != null) {
            throw new IllegalArgumentException("A section has no sections");
        }
        this.revision = revision;
        this.parent = parent;
        this.heading = heading;
        this.address = Slug.of(address);
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

    @Nullable
    Chapter parent() {
        return parent;
    }

    @Override
    @Nullable
    Part container() {
        return parent;
    }

    Heading heading() {
        return heading;
    }

    String address() {
        return address;
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
        return parent == null
                ? new Siblings("Chapter", "p.parent is null and p.revision = :owner", revision)
                : new Siblings("Chapter", "p.parent = :owner", parent);
    }
}
