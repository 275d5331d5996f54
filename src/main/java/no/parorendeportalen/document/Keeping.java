package no.parorendeportalen.document;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a document right. Whoever approves its versions may take it out of use; whoever answers for it may say that it is right as it is.
 *
 * @param approver the account of who is to approve it; null while nobody is named
 * @param units the unit that owns it and those above it, whose leaders answer for it; empty where none owns it
 * @param months how long it is good for before somebody is to look at it again
 */
public record Keeping(@Nullable UUID approver, Set<UUID> units, int months) {

    public Keeping {
        units = Set.copyOf(units);
    }

    /** Whether somebody may take it out of use: who may approve it, by the same rule. */
    public boolean mayWithdraw(Member who) {
        return ApprovalService.mayDecide(who, approver);
    }

    /** Whether somebody may say that it is right as it is: editors, who may approve it, and the leaders of who owns it. */
    public boolean mayConfirm(Member who) {
        return who.role() == Role.EDITOR
                || mayWithdraw(who)
                || who.role() == Role.LEADER && who.unit() != null && units.contains(who.unit());
    }
}
