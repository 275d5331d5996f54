package no.parorendeportalen.document;

/**
 * What is new in an approved version.
 *
 * @param before number of the approved version before it
 */
public record VersionChanges(
        DocumentKind kind, String slug, VersionLine version, int before, VersionComparison comparison) {

    /** Where staff read the document, below the municipality. */
    public String path() {
        return kind.path(slug);
    }
}
