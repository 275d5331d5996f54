package no.parorendeportalen.document;

import no.parorendeportalen.shared.Markdown;

/** How a purpose begins, where there is room for no more of it. */
final class Beginning {

    private static final int LONGEST = 200;

    private Beginning() {}

    /** The first paragraph at most, cut at a word, as text alone. */
    static String of(String purpose) {
        var plain = Markdown.plain(purpose.strip().split("\\n\\s*\\n", 2)[0]).strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var cut = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, cut > 0 ? cut : LONGEST) + "\u00a0…";
    }
}
