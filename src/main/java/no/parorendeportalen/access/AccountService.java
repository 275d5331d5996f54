package no.parorendeportalen.access;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.MemberRefused.Reason;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

    private final Accounts accounts;
    private final Memberships memberships;
    private final PasswordLinks links;
    private final UnitService units;
    private final CurrentMember current;
    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    AccountService(
            Accounts accounts,
            Memberships memberships,
            PasswordLinks links,
            UnitService units,
            CurrentMember current,
            JdbcClient database,
            PasswordEncoder passwords,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.links = links;
        this.units = units;
        this.current = current;
        this.database = database;
        this.passwords = passwords;
        this.messages = messages;
        this.events = events;
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

    /** Whether another municipality knows the person too, so that neither of them decides the name or the password. */
    public boolean belongsElsewhere(UUID account) {
        return database.sql("select belongs_elsewhere(?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /**
     * Gives somebody access. A person who has an account already keeps it, and the name in it.
     *
     * @return the account
     * @throws MemberRefused if that cannot be
     */
    @Transactional
    public UUID add(AddMember command) {
        current.requireAdministrator();
        return added(command).account().id();
    }

    /** The same, with a password, where nobody is there to choose one: a demonstration's accounts. */
    @Transactional
    public UUID addWithPassword(AddMember command, String password) {
        current.requireAdministrator();
        var account = added(command).account();
        if (account.passwordHash() == null) {
            account.changePassword(Objects.requireNonNull(passwords.encode(password)));
        }
        return account.id();
    }

    /**
     * The operator's way in: makes a person an administrator, whatever they were.
     *
     * @return the path of a link with which the person chooses a password
     */
    @Transactional
    public String appoint(String email, String name) {
        var known = accounts.findByEmail(Account.email(email)).flatMap(it -> memberships.findOf(it.id()));
        known.filter(it -> !it.isActiveAdministrator()).ifPresent(it -> {
            var before = it.details();
            it.change(Role.ADMINISTRATOR, it.unit(), true);
            tellChange(before, it);
        });
        var administrator = known.orElseGet(() -> added(new AddMember(email, name, Role.ADMINISTRATOR, null)));
        return links.add(administrator.account().id(), LINK_LIFETIME);
    }

    private Membership added(AddMember command) {
        var tree = units.units();
        requireOpen(command.unit(), tree);
        var email = Account.email(command.email());
        var account = accounts.findByEmail(email).orElseGet(() -> accounts.save(new Account(email, command.name())));
        if (memberships.findOf(account.id()).isPresent()) {
            throw new MemberRefused(Reason.ALREADY_MEMBER);
        }
        var membership = memberships.save(new Membership(account, command.role(), command.unit()));
        accounts.flush();
        events.publishEvent(trail("member.added", membership)
                .changing("email", null, account.email())
                .changing("role", null, label(command.role()))
                .changing("unit", null, unitName(command.unit(), tree)));
        return membership;
    }

    /**
     * Changes what the municipality knows of somebody. It bites at that person's next request.
     *
     * @throws Stale if somebody else has changed it meanwhile
     * @throws MemberRefused if that cannot be
     */
    @Transactional
    public void change(ChangeMember command) {
        current.requireAdministrator();
        var administrators = memberships.findAdministratorsToChange();
        var membership = memberships.findToChange(command.account()).orElseThrow(() -> new NotFound("no such member"));
        var before = membership.details();
        if (before.version() != command.version()) {
            throw new Stale("member " + command.account());
        }
        if (!Objects.equals(before.unit(), command.unit())) {
            requireOpen(command.unit(), units.units());
        }
        requireAnAdministratorLeft(administrators, membership, command);
        var name = command.name();
        if (name != null && !name.strip().equals(before.name())) {
            if (belongsElsewhere(command.account())) {
                throw new MemberRefused(Reason.ELSEWHERE);
            }
            membership.account().rename(name);
        }
        membership.change(command.role(), command.unit(), command.active());
        tellChange(before, membership);
    }

    private void tellChange(MemberDetails before, Membership membership) {
        accounts.flush();
        var tree = units.units();
        events.publishEvent(trail("member.changed", membership)
                .changing("name", before.name(), membership.account().name())
                .changing("role", label(before.role()), label(membership.role()))
                .changing("unit", unitName(before.unit(), tree), unitName(membership.unit(), tree))
                .changing("active", label(before.active()), label(membership.isActive())));
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
        var membership = find(account);
        if (belongsElsewhere(account)) {
            throw new MemberRefused(Reason.ELSEWHERE);
        }
        var path = links.add(account, LINK_LIFETIME);
        events.publishEvent(trail("member.passwordLink", membership));
        return path;
    }

    /** Everybody of a unit that has ended belongs to the one that took over, or to none. */
    @Transactional
    public void moveMembers(UUID from, @Nullable UUID to) {
        current.requireAdministrator();
        var tree = units.units();
        requireOpen(to, tree);
        var moved = memberships.findInUnit(from);
        moved.forEach(it -> it.move(to));
        accounts.flush();
        moved.forEach(it -> events.publishEvent(
                trail("member.moved", it).changing("unit", unitName(from, tree), unitName(to, tree))));
    }

    private Membership find(UUID account) {
        return memberships.findOf(account).orElseThrow(() -> new NotFound("no such member"));
    }

    private static void requireOpen(@Nullable UUID unit, UnitTree tree) {
        if (unit != null && tree.find(unit).filter(UnitDetails::isOpen).isEmpty()) {
            throw new MemberRefused(Reason.UNIT);
        }
    }

    private static @Nullable String unitName(@Nullable UUID unit, UnitTree tree) {
        return tree.find(unit).map(UnitDetails::name).orElse(null);
    }

    private static TrailEntry trail(String act, Membership membership) {
        return TrailEntry.of(
                act, membership.account().id(), membership.account().name());
    }

    private String label(Role role) {
        return word("role." + role.name());
    }

    private String label(boolean active) {
        return active ? word("member.active") : word("member.resting");
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
