package no.parorendeportalen.guide.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** Something that a guide leads to. What it is was chosen in a list; what it is called can be changed. */
public class LinkRow {

    @NotNull
    private @Nullable SearchKind kind;

    @NotNull
    private @Nullable UUID target;

    @Line(max = 200)
    private String label = "";

    static LinkRow of(GuideDetails.Link link) {
        var row = new LinkRow();
        row.kind = link.kind();
        row.target = link.target();
        row.label = link.label();
        return row;
    }

    /** Only of a row without errors. */
    GuideDetails.Link link() {
        return new GuideDetails.Link(Objects.requireNonNull(kind), Objects.requireNonNull(target), label);
    }

    boolean leadsTo(UUID thing) {
        return thing.equals(target);
    }

    public @Nullable SearchKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SearchKind kind) {
        this.kind = kind;
    }

    public @Nullable UUID getTarget() {
        return target;
    }

    public void setTarget(@Nullable UUID target) {
        this.target = target;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
