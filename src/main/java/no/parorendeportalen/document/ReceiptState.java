package no.parorendeportalen.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has read a document.
 *
 * @param asked whether its readers are asked to say so, and this one is among them
 * @param number of the version they read last; null where they have read none
 * @param on the day they said so; null with {@code number}
 * @param waiting whether they are to read the one in force: they have read none, or what is new matters
 */
public record ReceiptState(
        boolean asked, @Nullable Integer number, @Nullable LocalDate on, boolean waiting) {}
