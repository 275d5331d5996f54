package no.parorendeportalen.network;

import java.util.List;
import java.util.Set;
import no.parorendeportalen.upkeep.KeptState;

/**
 * A contact role as staff read it.
 *
 * @param seats where somebody has it or is to have it
 * @param networks of those who have it
 * @param measures public numbers of those that it fulfils
 */
public record RoleDetails(
        RoleLine line,
        RoleSaid said,
        List<RoleSeat> seats,
        List<NetworkLine> networks,
        Set<Integer> measures,
        KeptState kept) {

    /** How many units are to have one. */
    public int needed() {
        return Math.toIntExact(seats.stream().filter(RoleSeat::needed).count());
    }

    /** The units that are to have one and have none. */
    public List<RoleSeat> gaps() {
        return seats.stream().filter(RoleSeat::isGap).toList();
    }
}
