package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as the public may read it: it has no room for a person. */
record PublicPost(
        UUID role,
        UUID unit,
        boolean deputy,
        @Nullable String phone,
        @Nullable String email,
        String contactNote,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate nextCheck) {}
