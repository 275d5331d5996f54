package no.parorendeportalen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** That somebody did something to a version. Only ever added. */
@Entity
class DocumentEvent extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private DocumentVersion of;

    @Column(updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VersionAct act;

    @Column(name = "by_whom", updatable = false)
    private @Nullable String by;

    @Column(updatable = false)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DocumentEvent() {}

    DocumentEvent(DocumentVersion of, VersionAct act, Instant at, @Nullable String by, @Nullable String reason) {
        this.of = of;
        this.act = act;
        this.at = at;
        this.by = by;
        this.reason = reason;
    }
}
