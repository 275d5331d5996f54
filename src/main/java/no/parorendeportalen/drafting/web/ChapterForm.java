package no.parorendeportalen.drafting.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.strategy.ChapterText;
import no.parorendeportalen.strategy.WriteChapter;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.PageOrder;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a chapter or a section. */
@PageOrder({"title", "printedNumber", "text", "under"})
public class ChapterForm extends HeadedForm {

    private @Nullable UUID under;

    static ChapterForm empty(@Nullable UUID under) {
        var form = new ChapterForm();
        form.begin();
        form.under = under;
        return form;
    }

    static ChapterForm of(ChapterText chapter) {
        var form = new ChapterForm();
        form.say(chapter.title(), chapter.printedNumber(), chapter.text());
        form.setVersion(chapter.version());
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteChapter command(UUID chapter, @Nullable Long since) {
        return new WriteChapter(chapter, since, under, getTitle(), Written.orNull(getPrintedNumber()), getText());
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(ChapterText saved, @Nullable String changedBy, String keepHref) {
        var parts = List.of(
                Part.of("chapterForm.title", saved.title(), getTitle()),
                Part.of("chapterForm.printedNumber", saved.printedNumber(), getPrintedNumber()),
                Part.of("chapterForm.text", saved.text(), getText()));
        return conflict(saved.version(), changedBy, parts, keepHref);
    }

    public @Nullable UUID getUnder() {
        return under;
    }

    public void setUnder(@Nullable UUID under) {
        this.under = under;
    }
}
