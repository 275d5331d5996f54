package no.parorendeportalen.drafting.web;

import jakarta.validation.constraints.NotNull;
import no.parorendeportalen.strategy.StartRevision;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** How somebody wants to begin a new version. */
public class StartForm {

    @NotNull
    private @Nullable Beginning beginning;

    @Line(max = 200, required = false)
    private String title = "";

    /** What the new version begins with. */
    public enum Beginning {
        /** The text that has been adopted. */
        ADOPTED,
        NOTHING
    }

    StartRevision command() {
        return new StartRevision(beginning == Beginning.NOTHING, title);
    }

    public @Nullable Beginning getBeginning() {
        return beginning;
    }

    public void setBeginning(@Nullable Beginning beginning) {
        this.beginning = beginning;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
