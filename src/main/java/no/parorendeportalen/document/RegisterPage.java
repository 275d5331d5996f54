package no.parorendeportalen.document;

import java.util.List;

/**
 * A page of the documents of a kind.
 *
 * @param total of all pages
 * @param anything whether there is any of the kind at all
 * @param page counted from 1
 */
public record RegisterPage(int total, boolean anything, int page, int pages, List<RegisterLine> lines) {

    public RegisterPage {
        lines = List.copyOf(lines);
    }
}
