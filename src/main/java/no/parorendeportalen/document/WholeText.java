package no.parorendeportalen.document;

import java.util.List;

/** What a version says of the whole, apart from its steps and attachments. As in {@link VersionText}. */
public record WholeText(
        String title,
        String purpose,
        String appliesTo,
        String legalBasis,
        List<String> words,
        String changeNote,
        boolean readAgain,
        List<VersionText.Link> links) {

    public WholeText {
        words = List.copyOf(words);
        links = List.copyOf(links);
    }

    public static WholeText of(VersionText text) {
        return new WholeText(
                text.title(),
                text.purpose(),
                text.appliesTo(),
                text.legalBasis(),
                text.words(),
                text.changeNote(),
                text.readAgain(),
                text.links());
    }

    VersionText in(VersionText text) {
        return new VersionText(
                title,
                purpose,
                appliesTo,
                legalBasis,
                words,
                changeNote,
                readAgain,
                text.steps(),
                links,
                text.attachments());
    }
}
