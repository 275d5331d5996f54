package no.parorendeportalen.drafting.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;

/** The form of a piece of the draft: the id that a new one is to have, or the version that it was filled in from. */
public abstract class PieceForm {

    private @Nullable UUID id;

    private @Nullable Long version;

    /** For a piece to come: it has an id from now on, so that sending the form twice makes one. */
    void begin() {
        this.id = UUID.randomUUID();
    }

    /** @throws no.parorendeportalen.shared.Stale if the form was sent without the id it was given */
    UUID newId() {
        return Written.id(id);
    }

    /** The version that the form was filled in from: one that none has where it was left out. */
    long knownVersion() {
        return Written.version(version);
    }

    /** Beside the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(long saved, @Nullable String changedBy, List<Part> parts, String keepHref) {
        this.version = saved;
        return new Conflict(changedBy, parts, keepHref);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
