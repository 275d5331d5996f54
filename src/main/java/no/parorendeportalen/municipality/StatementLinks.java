package no.parorendeportalen.municipality;

import org.jspecify.annotations.Nullable;

/**
 * The two statements that each page must lead to, as https addresses; null where an administrator has not said where they are.
 *
 * @param privacy personvernerklæringen
 * @param accessibility tilgjengelighetserklæringen
 */
public record StatementLinks(
        @Nullable String privacy, @Nullable String accessibility) {

    public static final StatementLinks NONE = new StatementLinks(null, null);
}
