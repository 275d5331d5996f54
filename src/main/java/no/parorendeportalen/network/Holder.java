package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role, for staff.
 *
 * @param person null where only the role's own number or address is known
 * @param left whether who it was does not work here any longer
 * @param phone of the role
 * @param note when one can ring; empty where that is not said
 * @param coversBelow whether the units below are served too
 */
public record Holder(
        UUID post,
        @Nullable UUID account,
        @Nullable String person,
        boolean left,
        boolean deputy,
        boolean coversBelow,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        String note,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Freshness freshness) {}
