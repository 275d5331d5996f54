package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as lists read it. */
record PostRow(
        UUID id,
        UUID role,
        UUID unit,
        boolean deputy,
        boolean coversBelow,
        @Nullable String person,
        @Nullable UUID account,
        @Nullable String phone,
        @Nullable String email,
        String contactNote,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate nextCheck) {}
