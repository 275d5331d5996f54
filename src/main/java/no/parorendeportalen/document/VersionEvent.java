package no.parorendeportalen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a version.
 *
 * @param by name; null where the portal itself did
 */
public record VersionEvent(
        int number,
        VersionAct act,
        Instant at,
        @Nullable String by,
        @Nullable String reason) {

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public LocalDate on() {
        return LocalDate.ofInstant(at, NORWAY);
    }
}
