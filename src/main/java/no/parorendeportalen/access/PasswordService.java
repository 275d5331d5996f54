package no.parorendeportalen.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing passwords, and ending sessions. */
@Service
@Transactional(readOnly = true)
public class PasswordService {

    /** How long a link lives that is sent by mail. */
    static final Duration MAILED_LIFETIME = Duration.ofHours(1);

    /** What a link leads to. */
    public enum LinkState {
        OPEN,
        /** Used, or too old. */
        GONE,
        UNKNOWN
    }

    private final Accounts accounts;
    private final People people;
    private final PasswordLinks links;
    private final PasswordTrail trail;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordService(
            Accounts accounts,
            People people,
            PasswordLinks links,
            PasswordTrail trail,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.trail = trail;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What is wrong with a password that a person would choose. */
    public Optional<PasswordFlaw> flaw(UUID account, String password) {
        var person = find(account);
        return PasswordRules.flaw(password, person.email(), person.name());
    }

    /**
     * Gives a person another password; all their sessions end, and no link leads anywhere any more.
     *
     * @return the person, with the stamp of sessions that begin now
     * @throws IllegalArgumentException if it has a {@link #flaw}
     */
    @Transactional
    public Person change(UUID account, String password) {
        people.hold(account);
        requireFlawless(account, password);
        var changed = find(account);
        changed.changePassword(Objects.requireNonNull(passwords.encode(password)));
        links.withdraw(account);
        accounts.flush();
        trail.changed(changed);
        return people.find(account).orElseThrow();
    }

    /** Ends all sessions of a person. */
    @Transactional
    public void signOutEverywhere(UUID account) {
        find(account).endSessions();
    }

    public LinkState state(String token) {
        return links.find(token)
                .map(it -> it.isOpen(clock.instant()) && isTheirsAlone(it) ? LinkState.OPEN : LinkState.GONE)
                .orElse(LinkState.UNKNOWN);
    }

    /** An administrator's link holds as long as no other municipality knows the person: otherwise one could become a person of another. */
    private boolean isTheirsAlone(PasswordLinks.Link link) {
        return people.find(link.account()).orElseThrow().places().stream()
                .allMatch(it -> link.maker().isTrustedIn(it.municipality()));
    }

    /** What is wrong with a password that the person of a link would choose. */
    public Optional<PasswordFlaw> flaw(String token, String password) {
        return flaw(account(token), password);
    }

    /**
     * Gives the person of a link the password, and uses the link up.
     *
     * @return false if the link has been used meanwhile, or another municipality knows the person by now; nothing has then been changed
     * @throws IllegalArgumentException if the password has a {@link #flaw}
     */
    @Transactional
    public boolean choose(String token, String password) {
        people.hold(account(token));
        var link = links.find(token).orElseThrow(() -> new NotFound("no such link"));
        requireFlawless(link.account(), password);
        if (!isTheirsAlone(link) || !links.use(token)) {
            return false;
        }
        var account = find(link.account());
        account.choosePassword(Objects.requireNonNull(passwords.encode(password)), link.maker());
        links.withdraw(account.id());
        accounts.flush();
        trail.chosen(account, link.maker());
        return true;
    }

    /** The path of a link for whoever has forgotten the password; null for an e-mail that nobody signs in with. */
    @Transactional
    @Nullable
    String mailedLink(String email) {
        return accounts.findByEmail(email)
                .flatMap(it -> people.find(it.id()))
                .filter(it -> !it.places().isEmpty())
                .map(it -> links.add(it.account(), MAILED_LIFETIME, LinkMaker.MAIL))
                .orElse(null);
    }

    private void requireFlawless(UUID account, String password) {
        flaw(account, password).ifPresent(it -> {
            throw new IllegalArgumentException("The password is " + it);
        });
    }

    private UUID account(String token) {
        return links.find(token).orElseThrow(() -> new NotFound("no such link")).account();
    }

    private Account find(UUID account) {
        return accounts.findById(account).orElseThrow(() -> new NotFound("no such account"));
    }
}
