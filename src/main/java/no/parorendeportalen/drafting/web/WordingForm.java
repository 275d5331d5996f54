package no.parorendeportalen.drafting.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.strategy.WordingText;
import no.parorendeportalen.strategy.WriteWording;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a goal or an approach: at least one of the two. */
public class WordingForm extends PieceForm {

    @Prose
    private String table = "";

    @Prose
    private String prose = "";

    static WordingForm empty() {
        var form = new WordingForm();
        form.begin();
        return form;
    }

    static WordingForm of(WordingText wording) {
        var form = new WordingForm();
        form.table = Written.orEmpty(wording.table());
        form.prose = Written.orEmpty(wording.prose());
        form.setVersion(wording.version());
        return form;
    }

    boolean saysNothing() {
        return Written.saysNothing(table) && Written.saysNothing(prose);
    }

    WriteWording toAdd(Piece kind, UUID area) {
        return command(kind, newId(), null, area);
    }

    WriteWording toChange(Piece kind, UUID wording) {
        // The area is read only when one is made.
        return command(kind, wording, knownVersion(), wording);
    }

    private WriteWording command(Piece kind, UUID wording, @Nullable Long since, UUID area) {
        return new WriteWording(kind.kind(), wording, since, area, Written.orNull(table), Written.orNull(prose));
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(WordingText saved, @Nullable String changedBy, String keepHref) {
        var parts = List.of(
                Part.of("wordingForm.table", saved.table(), table), Part.of("wordingForm.prose", saved.prose(), prose));
        return conflict(saved.version(), changedBy, parts, keepHref);
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public String getProse() {
        return prose;
    }

    public void setProse(String prose) {
        this.prose = prose;
    }
}
