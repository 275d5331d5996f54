package no.parorendeportalen.document.web;

import org.jspecify.annotations.Nullable;

/** One of several, as {@code components/select}, {@code checkbox-group} and {@code radio-group} draw it. */
public record Choice(
        String value,
        String label,
        boolean selected,
        @Nullable Integer count,
        @Nullable String help) {

    Choice(String value, String label, boolean selected) {
        this(value, label, selected, null, null);
    }

    /** The same, as boxes call it. */
    public boolean isChecked() {
        return selected;
    }
}
