package no.parorendeportalen.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Tries, counted for each key by itself: so many at once, and one more each time that some time has passed. In memory alone. */
final class Buckets {

    private static final int MOST_KEYS = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private final long atOnce;
    private final Duration each;
    private final TimeMeter time;

    Buckets(long atOnce, Duration each, TimeMeter time) {
        this.atOnce = atOnce;
        this.each = each;
        this.time = time;
    }

    Bucket of(String key) {
        return buckets.get(
                key,
                added -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillIntervally(1, each))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** How long until there is another. */
    static Duration pause(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
}
