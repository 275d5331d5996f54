package no.parorendeportalen.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
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
    private static final long OF_AN_ACCOUNT = 50;
    private static final long OF_AN_ADDRESS = 100;
    private static final int LARGEST = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final TimeMeter time;

    /** From this address, for this e-mail. */
    private final Cache<String, Bucket> pairs = buckets();

    private final Cache<String, Bucket> accounts = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    @Autowired
    SignInThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInThrottle(TimeMeter time) {
        this.time = time;
    }

    /** One try: first counted, then, if it was the right password, taken back. */
    final class Try {

        private final Bucket pair;
        private final Bucket account;
        private final Bucket address;

        private Try(Bucket pair, Bucket account, Bucket address) {
            this.pair = pair;
            this.account = account;
            this.address = address;
        }

        /** Zero, or how long to wait before the next one. */
        Duration count() {
            var isUntried = pair.getAvailableTokens() >= SOME_FAILURES;
            if (!account.tryConsume(1) && !isUntried) {
                return wait(account);
            }
            if (!pair.tryConsume(1)) {
                return wait(pair);
            }
            return address.tryConsume(1) ? Duration.ZERO : wait(address);
        }

        void succeeded() {
            pair.addTokens(1);
            account.addTokens(1);
            address.addTokens(1);
        }

        private static Duration wait(Bucket bucket) {
            return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        }
    }

    Try of(String email, String client) {
        var person = email.strip().toLowerCase(Locale.ROOT);
        var network = network(client);
        return new Try(
                pairs.get(network + " " + person, key -> bucket(SOME_FAILURES, Duration.ofMinutes(1))),
                accounts.get(person, key -> bucket(OF_AN_ACCOUNT, Duration.ofSeconds(30))),
                addresses.get(network, key -> bucket(OF_AN_ADDRESS, Duration.ofSeconds(10))));
    }

    private Bucket bucket(long capacity, Duration each) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillIntervally(1, each))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(LARGEST)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }

    /** A whole home has one network of IPv6, and as many addresses in it as anybody wants. */
    private static String network(String client) {
        try {
            return InetAddress.getByName(client) instanceof Inet6Address it
                    ? HexFormat.of().formatHex(Arrays.copyOf(it.getAddress(), NETWORK_BYTES))
                    : client;
        } catch (UnknownHostException notAnAddress) {
            return client;
        }
    }
}
