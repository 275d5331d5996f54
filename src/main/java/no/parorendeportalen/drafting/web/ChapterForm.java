package no.parorendeportalen.drafting.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.strategy.ChapterText;
import no.parorendeportalen.strategy.WriteChapter;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a chapter or a section. */
public class ChapterForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 10, required = false)
    private String printedNumber = "";

    @Prose
    private String text = "";

    private @Nullable UUID id;

    private @Nullable UUID under;

    private @Nullable Long version;

    static ChapterForm empty(@Nullable UUID under) {
        var form = new ChapterForm();
        form.id = UUID.randomUUID();
        form.under = under;
        return form;
    }

    static ChapterForm of(ChapterText chapter) {
        var form = new ChapterForm();
        form.title = chapter.title();
        form.printedNumber = Written.orEmpty(chapter.printedNumber());
        form.text = chapter.text();
        form.version = chapter.version();
        return form;
    }

    WriteChapter toAdd() {
        return command(Written.id(id), null);
    }

    WriteChapter toChange(UUID chapter) {
        return command(chapter, Written.version(version));
    }

    private WriteChapter command(UUID chapter, @Nullable Long since) {
        return new WriteChapter(chapter, since, under, title, Written.orNull(printedNumber), text);
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(ChapterText saved, @Nullable String changedBy, String keepHref) {
        version = saved.version();
        return new Conflict(
                changedBy,
                List.of(
                        Part.of("chapterForm.title", saved.title(), title),
                        Part.of("chapterForm.printedNumber", saved.printedNumber(), printedNumber),
                        Part.of("chapterForm.text", saved.text(), text)),
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

    public @Nullable UUID getUnder() {
        return under;
    }

    public void setUnder(@Nullable UUID under) {
        this.under = under;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
