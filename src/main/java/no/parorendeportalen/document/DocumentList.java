package no.parorendeportalen.document;

import java.util.List;

/**
 * A page of documents.
 *
 * @param total of all pages
 * @param page counted from 1
 */
public record DocumentList(int total, int page, int pages, List<DocumentLine> lines) {

    public DocumentList {
        lines = List.copyOf(lines);
    }
}
