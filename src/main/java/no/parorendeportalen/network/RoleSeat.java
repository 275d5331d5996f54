package no.parorendeportalen.network;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role in a unit: who has it, who steps in, or that nobody does.
 *
 * @param needed whether the unit is to have one
 * @param above the nearest unit above that has one; null where none has, or this one has
 */
public record RoleSeat(
        RoleLine role,
        UUID unit,
        String unitName,
        List<Holder> holders,
        List<Holder> deputies,
        boolean needed,
        @Nullable Above above) {

    /**
     * Somebody further up.
     *
     * @param serves whether who has it there serves the units below too
     */
    public record Above(String unitName, Holder holder, boolean serves) {}

    public boolean isHeld() {
        return !holders.isEmpty();
    }

    /** Whether the unit is to have one, and has none, nor anybody above who serves it. */
    public boolean isGap() {
        return needed && !isHeld() && !isServed();
    }

    /** Whether somebody above serves it. */
    public boolean isServed() {
        return above != null && above.serves();
    }
}
