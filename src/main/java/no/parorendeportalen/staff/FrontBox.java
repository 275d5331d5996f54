package no.parorendeportalen.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a line of the front page is about. */
enum FrontBox {
    /** A version that waits to be approved by this person. */
    APPROVE("front.staff.sent", "front.staff.sent"),
    /** A document in force that asks to be read, and has not been by this person. */
    READ("front.staff.from", "front.staff.from"),
    /** A document that has come into force lately. */
    FRESH("front.staff.from", "front.staff.from"),
    /** A document of the unit's, of one below it, or that this leader approves, that somebody should have looked at again. */
    LATE("front.staff.late", "front.staff.late"),
    /** A checklist that the unit is working through. */
    RUN("front.staff.until", "front.staff.past"),
    /** A checklist that is for the unit, those first that it works with. */
    LIST(null, null),
    /** A course that somebody is to take. */
    TRAINING("front.staff.within", "front.staff.overdue"),
    /** A meeting that somebody is to come to. */
    MEETING("front.staff.meets", "front.staff.meets");

    private final @Nullable String dayKey;
    private final @Nullable String pastKey;

    FrontBox(@Nullable String dayKey, @Nullable String pastKey) {
        this.dayKey = dayKey;
        this.pastKey = pastKey;
    }

    /** Of a message that says what a day is; null where there is none to tell. */
    @Nullable
    String dayKey(@Nullable LocalDate day, LocalDate today) {
        return day == null ? null : day.isBefore(today) ? pastKey : dayKey;
    }
}
