package no.parorendeportalen.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An object with an identity for life, given when it is made, and a version that counts its changes. */
@MappedSuperclass
public abstract class PortalEntity {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Version
    private @Nullable Long version;

    protected PortalEntity() {
        this.id = UUID.randomUUID();
    }

    /** Takes the id that the form which asks for it was given, so that asking twice makes one. Only before it is stored. */
    protected void identifyAs(UUID id) {
        if (version != null) {
            throw new IllegalStateException("It has an id for life");
        }
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** How often it has been changed since it was first stored; null before that. */
    public @Nullable Long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalEntity entity && entity.id().equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
