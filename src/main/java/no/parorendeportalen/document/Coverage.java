package no.parorendeportalen.document;

import java.util.List;

/**
 * How many of a unit's people have read what they are asked to read; for its leader alone.
 *
 * @param documents by title
 */
public record Coverage(List<OfDocument> documents) {

    /**
     * Those of a document that it is for.
     *
     * @param read names of those who have
     * @param waiting names of those who are to
     */
    public record OfDocument(DocumentKind kind, String slug, String title, List<String> read, List<String> waiting) {

        public int all() {
            return read.size() + waiting.size();
        }

        public int percent() {
            return all() == 0 ? 100 : 100 * read.size() / all();
        }

        /** Where staff read it, below the municipality. */
        public String path() {
            return kind.path(slug);
        }
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }
}
