package no.parorendeportalen.municipality;

import java.util.Locale;

/** The six colour palettes that have been checked for contrast, light and dark. */
public enum Palette {
    FJORD,
    SKOG,
    BRE,
    LYNG,
    ROGN,
    HAV;

    /** As the style sheets name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
