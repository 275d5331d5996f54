package no.parorendeportalen.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import no.parorendeportalen.shared.PortalEntity;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An object that belongs to one municipality for life: the one at work when it was stored. */
@MappedSuperclass
public abstract class TenantEntity extends PortalEntity {

    @TenantId
    @Column(updatable = false)
    private @Nullable UUID municipalityId;

    protected TenantEntity() {}
}
