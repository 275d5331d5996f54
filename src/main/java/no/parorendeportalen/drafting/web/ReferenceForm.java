package no.parorendeportalen.drafting.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.strategy.ReferenceText;
import no.parorendeportalen.strategy.WriteReference;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes in a footnote. */
public class ReferenceForm {

    @Prose(required = true)
    private String text = "";

    private @Nullable UUID id;

    private @Nullable Long version;

    static ReferenceForm empty() {
        var form = new ReferenceForm();
        form.id = UUID.randomUUID();
        return form;
    }

    static ReferenceForm of(ReferenceText reference) {
        var form = new ReferenceForm();
        form.text = reference.text();
        form.version = reference.version();
        return form;
    }

    WriteReference toAdd() {
        return new WriteReference(Written.id(id), null, text);
    }

    WriteReference toChange(UUID reference) {
        return new WriteReference(reference, Written.version(version), text);
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(ReferenceText saved, @Nullable String changedBy, String keepHref) {
        version = saved.version();
        return new Conflict(changedBy, List.of(Part.of("referenceForm.text", saved.text(), text)), keepHref);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
