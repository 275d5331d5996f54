package no.parorendeportalen.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has read a document, and for a leader how far their people have come.
 *
 * @param asked whether its readers are asked to say so, and this one is among them
 * @param number of the version they read last; null where they have read none
 * @param on the day they said so; null with {@code number}
 * @param waiting whether they are to read the one in force: they have read none, or what is new matters
 * @param team how many it is for in the unit that this one leads, with those below it; 0 for everybody but its leader
 * @param done how many of those have read it
 */
public record ReceiptState(
        boolean asked, @Nullable Integer number, @Nullable LocalDate on, boolean waiting, int team, int done) {

    static final ReceiptState NONE = new ReceiptState(false, null, null, false, 0, 0);
}
