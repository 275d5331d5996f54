package no.parorendeportalen.document.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.Seen;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.document.WholeText;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;

/** What an editor writes about the whole of a document. */
public class WholeForm extends LinkRows {

    @Line(max = 120)
    private String title = "";

    @Prose(max = 20_000)
    private String purpose = "";

    @Line(max = 300, required = false)
    private String appliesTo = "";

    @Prose(max = 20_000)
    private String legalBasis = "";

    @Prose(max = 2_000)
    private String searchWords = "";

    @Prose(max = 500)
    private String changeNote = "";

    private boolean readAgain;

    @Line(max = 40, required = false)
    private String seen = "";

    static WholeForm of(VersionText text) {
        var form = new WholeForm();
        form.title = text.title();
        form.purpose = text.purpose();
        form.appliesTo = text.appliesTo();
        form.legalBasis = text.legalBasis();
        form.searchWords = Lines.join(text.words());
        form.changeNote = text.changeNote();
        form.readAgain = text.readAgain();
        form.fill(LinkChoices.words(text.links()));
        form.seen = Seen.of(WholeText.of(text));
        return form;
    }

    WholeText text(LinkChoices choices) {
        return new WholeText(
                title,
                purpose,
                appliesTo,
                legalBasis,
                Lines.of(searchWords),
                changeNote,
                readAgain,
                choices.links(getLinks()));
    }

    /** What is saved, beside what somebody else is about to save; from now on this form builds on that. */
    Conflict conflict(
            DocumentFolder.Draft saved, LinkChoices choices, Function<LinkKind, String> kinds, String keepHref) {
        var theirs = WholeForm.of(saved.text());
        this.seen = theirs.seen;
        return new Conflict(
                saved.changedBy(),
                List.of(
                        Part.of("wholeForm.title", theirs.title, title),
                        Part.of("wholeForm.purpose", theirs.purpose, purpose),
                        Part.of("wholeForm.appliesTo", theirs.appliesTo, appliesTo),
                        Part.of("wholeForm.legalBasis", theirs.legalBasis, legalBasis),
                        Part.of("wholeForm.searchWords", theirs.searchWords, searchWords),
                        Part.of("wholeForm.changeNote", theirs.changeNote, changeNote),
                        Part.of(
                                "wholeForm.link",
                                words(choices, theirs.getLinks(), kinds),
                                words(choices, getLinks(), kinds))),
                keepHref);
    }

    static String words(LinkChoices choices, List<String> links, Function<LinkKind, String> kinds) {
        return choices.targets(links).stream()
                .map(it -> kinds.apply(it.kind()) + ": " + it.label())
                .collect(Collectors.joining("\n"));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAppliesTo() {
        return appliesTo;
    }

    public void setAppliesTo(String appliesTo) {
        this.appliesTo = appliesTo;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getSearchWords() {
        return searchWords;
    }

    public void setSearchWords(String searchWords) {
        this.searchWords = searchWords;
    }

    public String getChangeNote() {
        return changeNote;
    }

    public void setChangeNote(String changeNote) {
        this.changeNote = changeNote;
    }

    public boolean isReadAgain() {
        return readAgain;
    }

    public void setReadAgain(boolean readAgain) {
        this.readAgain = readAgain;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
