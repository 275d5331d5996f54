package no.parorendeportalen.drafting.web;

import java.util.UUID;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;

/** What a form's fields mean to the services, and the other way. */
final class Written {

    /** Of a piece that somebody changes without having read it: no piece has it. */
    private static final long NEVER = -1;

    private Written() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String orNull(String text) {
        return saysNothing(text) ? null : text;
    }

    /** Whether nobody would see anything of it. */
    static boolean saysNothing(String text) {
        return text.codePoints()
                .allMatch(it -> Character.isWhitespace(it)
                        || Character.isSpaceChar(it)
                        || Character.getType(it) == Character.FORMAT);
    }

    /** @throws Stale if the form was sent without the id it was given */
    static UUID id(@Nullable UUID id) {
        if (id == null) {
            throw new Stale("a form without its id");
        }
        return id;
    }

    /** A form that was sent without its version changes nothing: nobody knows what it was made from. */
    static long version(@Nullable Long version) {
        return version == null ? NEVER : version;
    }
}
