package no.parorendeportalen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    SharedPoint(String slug, String title, String body, String who, @Nullable Phase phase) {
        this.slug = slug;
        word(title, body, who, phase);
    }

    final void word(String title, String body, String who, @Nullable Phase phase) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A point says what to do");
        }
        this.title = title.strip();
        this.body = body.strip();
        this.who = who.strip();
        this.phase = phase;
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
