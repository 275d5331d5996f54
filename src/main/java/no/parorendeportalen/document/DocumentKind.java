package no.parorendeportalen.document;

import java.util.Arrays;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.shared.NotFound;

/** The sorts of controlled documents. */
public enum DocumentKind {
    ROUTINE("rutiner"),
    CHECKLIST("sjekklister");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /** As addresses name them: {@code /ansatt/rutiner}, {@code /admin/rutiner}. */
    public String word() {
        return word;
    }

    /** @throws NotFound if no kind is called that */
    public static DocumentKind named(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of document"));
    }

    /** Where staff read one, below the municipality. */
    public String path(String slug) {
        return "/ansatt/" + word + "/" + slug;
    }

    /** Whether a page of its own lies at an address, so that no document can. */
    boolean isReserved(String slug) {
        return this == ROUTINE && slug.equals("lest-i-enheten");
    }

    public SearchKind found() {
        return SearchKind.valueOf(name());
    }
}
