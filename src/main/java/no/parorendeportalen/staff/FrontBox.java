package no.parorendeportalen.staff;

import org.jspecify.annotations.Nullable;

/** What a line of the front page is about. */
enum FrontBox {
    /** A document in force that asks to be read, and has not been by this person. */
    READ("front.staff.from"),
    /** A document that has come into force lately. */
    FRESH("front.staff.from"),
    /** A document of the unit's, or of one below it, that somebody should have looked at again. */
    LATE("front.staff.late");

    private final @Nullable String dayKey;

    FrontBox(@Nullable String dayKey) {
        this.dayKey = dayKey;
    }

    /** Of a message that says what its day is; null where it has none. */
    @Nullable
    String dayKey() {
        return dayKey;
    }
}
