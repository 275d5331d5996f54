package no.parorendeportalen.access;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator does about accounts: nobody is signed in, and the link goes to whom the operator trusts. */
@Service
class OperatorAccounts {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Admission admission;
    private final People people;
    private final PasswordLinks links;
    private final MemberTrail members;
    private final PasswordTrail trail;

    OperatorAccounts(
            Accounts accounts,
            Memberships memberships,
            Admission admission,
            People people,
            PasswordLinks links,
            MemberTrail members,
            PasswordTrail trail) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.admission = admission;
        this.people = people;
        this.links = links;
        this.members = members;
        this.trail = trail;
    }

    /**
     * Makes a person an administrator of the municipality, whatever they were.
     *
     * @return the path of a link with which the person chooses a password
     */
    @Transactional
    String appoint(String written, String name) {
        var email = Account.email(written);
        people.hold(email);
        var known = accounts.findByEmail(email).flatMap(it -> memberships.findOf(it.id()));
        known.filter(it -> !it.isActiveAdministrator())
                .ifPresent(it -> admission.change(it.details(), it, Role.ADMINISTRATOR, it.unit(), true));
        var administrator = known.orElseGet(() -> admission.add(new AddMember(email, name, Role.ADMINISTRATOR, null)));
        members.linkMade(administrator);
        return links.add(administrator.account().id(), AccountService.LINK_LIFETIME, LinkMaker.OPERATOR);
    }

    /** The path of a link for somebody who has access somewhere; what they may do there stays. */
    @Transactional
    Optional<String> passwordLink(String written) {
        return accounts.findByEmail(Account.email(written))
                .filter(it -> !people.find(it.id()).orElseThrow().places().isEmpty())
                .map(it -> {
                    trail.linkMade(it);
                    return links.add(it.id(), AccountService.LINK_LIFETIME, LinkMaker.OPERATOR);
                });
    }
}
