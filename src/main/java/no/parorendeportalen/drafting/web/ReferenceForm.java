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
public class ReferenceForm extends PieceForm {

    @Prose(required = true)
    private String text = "";

    static ReferenceForm empty() {
        var form = new ReferenceForm();
        form.begin();
        return form;
    }

    static ReferenceForm of(ReferenceText reference) {
        var form = new ReferenceForm();
        form.text = reference.text();
        form.setVersion(reference.version());
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteReference command(UUID reference, @Nullable Long since) {
        return new WriteReference(reference, since, text);
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(ReferenceText saved, @Nullable String changedBy, String keepHref) {
        var parts = List.of(Part.of("referenceForm.text", saved.text(), text));
        return conflict(saved.version(), changedBy, parts, keepHref);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
