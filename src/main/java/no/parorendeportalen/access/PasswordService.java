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
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordService(Accounts accounts, People people, PasswordLinks links, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What is wrong with a password that a person would choose. */
    public Optional<PasswordFlaw> flaw(UUID account, String password) {
        var person = find(account);
        return PasswordRules.flaw(password, person.email(), person.name());
    }

    /**
     * Gives a person another password; all their sessions end.
     *
     * @return the person, with the stamp of sessions that begin now
     * @throws IllegalArgumentException if it has a {@link #flaw}
     */
    @Transactional
    public Person change(UUID account, String password) {
        requireFlawless(account, password);
        find(account).changePassword(Objects.requireNonNull(passwords.encode(password)));
        accounts.flush();
        return people.find(account).orElseThrow();
    }

    /** Ends all sessions of a person. */
    @Transactional
    public void signOutEverywhere(UUID account) {
        find(account).endSessions();
    }

    public LinkState state(String token) {
        return links.find(token)
                .map(it -> it.isOpen(clock.instant()) ? LinkState.OPEN : LinkState.GONE)
                .orElse(LinkState.UNKNOWN);
    }

    /** What is wrong with a password that the person of a link would choose. */
    public Optional<PasswordFlaw> flaw(String token, String password) {
        return flaw(account(token), password);
    }

    /**
     * Gives the person of a link the password, and uses the link up.
     *
     * @return false if the link has been used meanwhile; nothing has then been changed
     * @throws IllegalArgumentException if the password has a {@link #flaw}
     */
    @Transactional
    public boolean choose(String token, String password) {
        var account = account(token);
        requireFlawless(account, password);
        if (!links.use(token)) {
            return false;
        }
        find(account).changePassword(Objects.requireNonNull(passwords.encode(password)));
        return true;
    }

    /** The path of a link for whoever has forgotten the password; null for an e-mail that nobody signs in with. */
    @Transactional
    @Nullable
    String mailedLink(String email) {
        return accounts.findByEmail(email)
                .flatMap(it -> people.find(it.id()))
                .filter(it -> !it.places().isEmpty())
                .map(it -> links.add(it.account(), MAILED_LIFETIME))
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
