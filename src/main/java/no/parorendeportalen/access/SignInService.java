package no.parorendeportalen.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Signing in with e-mail and password. */
@Service
public class SignInService {

    /**
     * What came of it.
     *
     * @param person null if it was refused, for whatever reason
     * @param pause how long to wait, where it was not tried at all
     * @param placeless whether it was right, but of somebody who works nowhere any more
     */
    public record Answer(@Nullable Person person, Duration pause, boolean placeless) {

        public boolean isThrottled() {
            return !pause.isZero();
        }
    }

    private final Accounts accounts;
    private final People people;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    SignInService(Accounts accounts, People people, SignInThrottle throttle, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.people = people;
        this.throttle = throttle;
        this.passwords = passwords;
        this.nobodysHash =
                Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    /**
     * Takes as long for an e-mail that nobody has as for one that somebody has. No connection is held while the password is compared.
     *
     * @param client the address that it comes from
     */
    public Answer signIn(String email, String password, String client) {
        return counted(email, client, () -> person(email, password));
    }

    /** Whether that is the password of somebody who is signed in; guessed as seldom as at the door. */
    public Answer confirm(Person person, String password, String client) {
        return counted(person.email(), client, () -> person(person.email(), password));
    }

    private Answer counted(String email, String client, Supplier<Optional<Person>> found) {
        var attempt = throttle.of(email, client);
        var pause = attempt.count();
        if (!pause.isZero()) {
            return new Answer(null, pause, false);
        }
        var person = found.get();
        if (person.isEmpty()) {
            return new Answer(null, Duration.ZERO, false);
        }
        attempt.succeeded();
        return person.get().places().isEmpty()
                ? new Answer(null, Duration.ZERO, true)
                : new Answer(person.get(), Duration.ZERO, false);
    }

    private Optional<Person> person(String email, String password) {
        var account = find(email);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        return passwords.matches(comparable(password), hash)
                ? account.filter(it -> it.passwordHash() != null).flatMap(it -> people.find(it.id()))
                : Optional.empty();
    }

    private Optional<Account> find(String email) {
        var written = email.strip().toLowerCase(Locale.ROOT);
        return written.indexOf('\0') < 0 ? accounts.findByEmail(written) : Optional.empty();
    }

    /** One that is too long is nobody's, and takes as long to compare. */
    private static String comparable(String password) {
        return PasswordRules.isComparable(password) ? password : "";
    }
}
