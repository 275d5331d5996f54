package no.parorendeportalen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A point that several checklists have in common. Lists keep the words they were approved with; a change makes new versions of them. */
@Entity
class SharedPoint extends TenantEntity {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String body;

    private String who;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phase;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SharedPoint() {}

    @SuppressWarnings("NullAway.Init") // word gives the rest
    SharedPoint(UUID id, String slug, SharedPointWording wording) {
        identifyAs(id);
        this.slug = slug;
        word(wording);
    }

    /** As a file gives it. */
    SharedPoint(String slug, String title, String body, String who, @Nullable Phase phase) {
        this(UUID.randomUUID(), slug, new SharedPointWording(title, body, who, phase));
    }

    final void word(SharedPointWording wording) {
        this.title = wording.title();
        this.body = wording.body();
        this.who = wording.who();
        this.phase = wording.phase();
    }

    SharedPointWording wording() {
        return new SharedPointWording(title, body, who, phase);
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    String who() {
        return who;
    }

    @Nullable
    Phase phase() {
        return phase;
    }
}
