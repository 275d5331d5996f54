package no.parorendeportalen.web;

import org.jspecify.annotations.Nullable;

/**
 * A step of the way to a page.
 *
 * @param href null for the page itself
 */
public record Crumb(String label, @Nullable String href) {

    /** The page itself. */
    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
