package no.parorendeportalen.access;

import java.util.UUID;
import no.parorendeportalen.access.MemberRefused.Reason;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How a person comes into the municipality, for the first time or again. Their account may be older than that, and an administrator of another
 * municipality may have made it on purpose, with a password of their own: such a password does not come along. Called within a transaction.
 */
@Component
class Admission {

    private final Accounts accounts;
    private final Memberships memberships;
    private final People people;
    private final PasswordLinks links;
    private final UnitService units;
    private final MemberTrail trail;
    private final PasswordTrail passwords;
    private final CurrentMunicipality current;

    Admission(
            Accounts accounts,
            Memberships memberships,
            People people,
            PasswordLinks links,
            UnitService units,
            MemberTrail trail,
            PasswordTrail passwords,
            CurrentMunicipality current) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.people = people;
        this.links = links;
        this.units = units;
        this.trail = trail;
        this.passwords = passwords;
        this.current = current;
    }

    Membership add(AddMember command) {
        var tree = units.units();
        requireOpen(command.unit(), tree);
        var email = Account.email(command.email());
        people.hold(email);
        var account = accounts.findByEmail(email).orElseGet(() -> accounts.save(new Account(email, command.name())));
        if (memberships.findOf(account.id()).isPresent()) {
            throw new MemberRefused(Reason.ALREADY_MEMBER);
        }
        var membership = memberships.save(new Membership(account, command.role(), command.unit()));
        accounts.flush();
        trail.added(membership, tree);
        forgetForeignPassword(account);
        return membership;
    }

    /** Changes what somebody is, who may have been without access until now; the account is held. */
    void change(MemberDetails before, Membership membership, Role role, @Nullable UUID unit, boolean active) {
        membership.change(role, unit, active);
        accounts.flush();
        trail.changed(before, membership);
        if (active && !before.active()) {
            forgetForeignPassword(membership.account());
        }
    }

    private void forgetForeignPassword(Account account) {
        var here = current.get().id();
        links.withdrawMadeElsewhere(account.id(), here);
        if (!account.isPasswordTrustedIn(here)) {
            account.forgetPassword();
            accounts.flush();
            passwords.forgotten(account);
        }
    }

    static void requireOpen(@Nullable UUID unit, UnitTree tree) {
        if (unit != null && tree.find(unit).filter(UnitDetails::isOpen).isEmpty()) {
            throw new MemberRefused(Reason.UNIT);
        }
    }
}
