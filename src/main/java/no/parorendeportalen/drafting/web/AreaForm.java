package no.parorendeportalen.drafting.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.strategy.AreaText;
import no.parorendeportalen.strategy.WriteArea;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes about an area. */
public class AreaForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 10, required = false)
    private String printedNumber = "";

    @Prose
    private String text = "";

    private @Nullable UUID id;

    private @Nullable Long version;

    static AreaForm empty() {
        var form = new AreaForm();
        form.id = UUID.randomUUID();
        return form;
    }

    static AreaForm of(AreaText area) {
        var form = new AreaForm();
        form.title = area.title();
        form.printedNumber = Written.orEmpty(area.printedNumber());
        form.text = area.text();
        form.version = area.version();
        return form;
    }

    WriteArea toAdd() {
        return command(Written.id(id), null);
    }

    WriteArea toChange(UUID area) {
        return command(area, Written.version(version));
    }

    private WriteArea command(UUID area, @Nullable Long since) {
        return new WriteArea(area, since, title, Written.orNull(printedNumber), text);
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(AreaText saved, @Nullable String changedBy, String keepHref) {
        version = saved.version();
        return new Conflict(
                changedBy,
                List.of(
                        Part.of("areaForm.title", saved.title(), title),
                        Part.of("areaForm.printedNumber", saved.printedNumber(), printedNumber),
                        Part.of("areaForm.text", saved.text(), text)),
                keepHref);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPrintedNumber() {
        return printedNumber;
    }

    public void setPrintedNumber(String printedNumber) {
        this.printedNumber = printedNumber;
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
