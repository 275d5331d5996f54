package no.parorendeportalen.access;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.MemberRefused.Reason;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works in the municipality, and what they may do there. */
@Service
@Transactional(readOnly = true)
public class AccountService {

    /** How long a link lives that is handed over from person to person. */
    public static final Duration LINK_LIFETIME = Duration.ofDays(2);

    private final Memberships memberships;
    private final Accounts accounts;
    private final Admission admission;
    private final People people;
    private final PasswordLinks links;
    private final MemberTrail trail;
    private final UnitService units;
    private final CurrentMember current;
    private final CurrentMunicipality municipality;
    private final JdbcClient database;
    private final PasswordEncoder passwords;

    AccountService(
            Memberships memberships,
            Accounts accounts,
            Admission admission,
            People people,
            PasswordLinks links,
            MemberTrail trail,
            UnitService units,
            CurrentMember current,
            CurrentMunicipality municipality,
            JdbcClient database,
            PasswordEncoder passwords) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.admission = admission;
        this.people = people;
        this.links = links;
        this.trail = trail;
        this.units = units;
        this.current = current;
        this.municipality = municipality;
        this.database = database;
        this.passwords = passwords;
    }

    /** Everybody, by name; those without access any more too. */
    public List<MemberDetails> members() {
        return memberships.findAll().stream()
                .map(Membership::details)
                .sorted(Comparator.comparing(MemberDetails::name, NorwegianOrder.names())
                        .thenComparing(MemberDetails::email))
                .toList();
    }

    /** @throws NotFound if the municipality does not know the person */
    public MemberDetails member(UUID account) {
        return find(account).details();
    }

    /** Where a person belongs in the municipality; empty where that is not said, or the person does not work here. */
    public Optional<UUID> unitOf(UUID account) {
        return memberships.findOf(account).map(Membership::unit);
    }

    /** Whether the person has access to another municipality too, so that neither of them decides the name or the password. */
    public boolean belongsElsewhere(UUID account) {
        return database.sql("select belongs_elsewhere(?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /**
     * Gives somebody access. A person who has an account already keeps it, and the name in it; the password only if no administrator of
     * another municipality may know it.
     *
     * @return the account
     * @throws MemberRefused if that cannot be
     */
    @Transactional
    public UUID add(AddMember command) {
        current.requireAdministrator();
        return admission.add(command).account().id();
    }

    /** The same, with a password, where nobody is there to choose one: a demonstration's accounts. */
    @Transactional
    public UUID addWithPassword(AddMember command, String password) {
        current.requireAdministrator();
        var account = admission.add(command).account();
        if (account.passwordHash() == null) {
            account.choosePassword(Objects.requireNonNull(passwords.encode(password)), LinkMaker.OPERATOR);
        }
        return account.id();
    }

    /**
     * Changes what the municipality knows of somebody. It bites at that person's next request. Somebody who gets access back keeps the
     * password as {@link #add somebody who comes new} does.
     *
     * @throws Stale if somebody else has changed it meanwhile
     * @throws MemberRefused if that cannot be
     */
    @Transactional
    public void change(ChangeMember command) {
        current.requireAdministrator();
        people.hold(command.account());
        var administrators = memberships.findAdministratorsToChange();
        var membership = memberships.findToChange(command.account()).orElseThrow(() -> new NotFound("no such member"));
        var before = membership.details();
        if (before.version() != command.version()) {
            throw new Stale("member " + command.account());
        }
        if (!Objects.equals(before.unit(), command.unit())) {
            Admission.requireOpen(command.unit(), units.units());
        }
        requireAnAdministratorLeft(administrators, membership, command);
        rename(membership.account(), command.name());
        admission.change(before, membership, command.role(), command.unit(), command.active());
    }

    private void rename(Account account, @Nullable String name) {
        if (name == null || name.strip().equals(account.name())) {
            return;
        }
        if (belongsElsewhere(account.id())) {
            throw new MemberRefused(Reason.ELSEWHERE);
        }
        account.rename(name);
    }

    private void requireAnAdministratorLeft(
            List<Membership> administrators, Membership membership, ChangeMember command) {
        var stays = command.active() && command.role() == Role.ADMINISTRATOR;
        if (stays || !membership.isActiveAdministrator()) {
            return;
        }
        if (administrators.size() < 2) {
            throw new MemberRefused(Reason.LAST_ADMINISTRATOR);
        }
        if (current.find().filter(it -> it.account().equals(command.account())).isPresent()) {
            throw new MemberRefused(Reason.OWN_ROLE);
        }
    }

    /**
     * A link with which the person chooses a password, once, within two days.
     *
     * @return its path
     * @throws MemberRefused if another municipality knows the person too: an administrator of one could otherwise become a person of another
     */
    @Transactional
    public String passwordLink(UUID account) {
        current.requireAdministrator();
        people.hold(account);
        var membership = find(account);
        if (belongsElsewhere(account)) {
            throw new MemberRefused(Reason.ELSEWHERE);
        }
        var maker = LinkMaker.administrator(municipality.get().id());
        var path = links.add(account, LINK_LIFETIME, maker);
        trail.linkMade(membership);
        return path;
    }

    /** Everybody of a unit that has ended belongs to the one that took over, or to none. */
    @Transactional
    public void moveMembers(UUID from, @Nullable UUID to) {
        current.requireAdministrator();
        var tree = units.units();
        Admission.requireOpen(to, tree);
        var moved = memberships.findInUnit(from);
        moved.forEach(it -> it.move(to));
        accounts.flush();
        trail.moved(moved, from, to, tree);
    }

    private Membership find(UUID account) {
        return memberships.findOf(account).orElseThrow(() -> new NotFound("no such member"));
    }
}
