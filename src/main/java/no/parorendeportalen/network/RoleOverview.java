package no.parorendeportalen.network;

import java.util.List;
import no.parorendeportalen.municipality.UnitDetails;

/**
 * Who has which role where.
 *
 * @param roles all there are
 * @param units all that are there now, as they stand in the tree
 * @param seats that were asked for
 * @param gaps how many of all seats nobody has
 */
public record RoleOverview(List<RoleLine> roles, List<UnitDetails> units, List<RoleSeat> seats, int gaps) {}
