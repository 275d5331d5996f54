package no.parorendeportalen.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How often a password may be guessed. Tries refill, so nobody is locked out for good. Somebody who has not failed from where they are is
 * let through even while the same account is hammered from elsewhere, so that no attacker locks anybody out.
 */
@Component
class SignInThrottle {

    private static final long SOME_FAILURES = 5;

    /** From one network, for one e-mail. */
    private final Buckets pairs;

    private final Buckets accounts;
    private final Buckets networks;

    @Autowired
    SignInThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInThrottle(TimeMeter time) {
        this.pairs = new Buckets(SOME_FAILURES, Duration.ofMinutes(1), time);
        this.accounts = new Buckets(50, Duration.ofSeconds(30), time);
        this.networks = new Buckets(100, Duration.ofSeconds(10), time);
    }

    /** One try: first counted, then, if it was the right password, taken back. */
    static final class Try {

        private final Bucket pair;
        private final Bucket account;
        private final Bucket network;

        private Try(Bucket pair, Bucket account, Bucket network) {
            this.pair = pair;
            this.account = account;
            this.network = network;
        }

        /** Zero, or how long to wait before the next one. */
        Duration count() {
            var hasFailedHere = pair.getAvailableTokens() < SOME_FAILURES;
            if (!pair.tryConsume(1)) {
                return Buckets.pause(pair);
            }
            if (!account.tryConsume(1) && hasFailedHere) {
                return Buckets.pause(account);
            }
            return network.tryConsume(1) ? Duration.ZERO : Buckets.pause(network);
        }

        void succeeded() {
            pair.addTokens(1);
            account.addTokens(1);
            network.addTokens(1);
        }
    }

    /** @param client the address that it comes from */
    Try of(String email, String client) {
        var person = email.strip().toLowerCase(Locale.ROOT);
        var network = ClientNetwork.of(client);
        return new Try(pairs.of(network + " " + person), accounts.of(person), networks.of(network));
    }
}
