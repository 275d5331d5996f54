package no.parorendeportalen.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.parorendeportalen.municipality.MunicipalityAdded;
import no.parorendeportalen.municipality.MunicipalityChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Public pages as the bytes they were rendered to. They are the same for everybody, so a page is rendered again only when its
 * municipality's content has changed, after a minute, since some of it follows the clock, and at the moment that {@link PageTime} was told. An
 * older copy is kept for a day, to be read while the database is away. In memory alone, and never with what somebody searched for.
 */
@Component
public class PageCache {

    /** Bytes for the pages themselves. */
    private static final long PLAIN = 64L * 1024 * 1024;

    /** Bytes for pages with something after the question mark: anybody can ask for any number of those. */
    private static final long ASKED = 16L * 1024 * 1024;

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String FRONT_DOOR = "";

    private final Cache<String, Page> plain = cache(PLAIN);
    private final Cache<String, Page> asked = cache(ASKED);
    private final Map<String, Long> generations = new ConcurrentHashMap<>();

    private static Cache<String, Page> cache(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String address, Page page) -> address.length() * 2 + page.bytes().length)
                .expireAfterWrite(KEPT)
                .build();
    }

    /**
     * @param until when it is not right any longer; null where nothing in it follows the clock
     * @param markedUntil when what is marked in it is not right any longer
     * @param freshUntil when it would be made otherwise, though it stays right
     * @param renderedAt nanoseconds of {@link System#nanoTime()}
     */
    record Page(
            byte[] bytes,
            @Nullable String contentType,
            @Nullable String disposition,
            String tag,
            @Nullable Instant until,
            @Nullable Instant markedUntil,
            @Nullable Instant freshUntil,
            long renderedAt) {

        private static final Pattern MARKED = Pattern.compile("<!--now-->.*?<!--/now-->", Pattern.DOTALL);

        Page(
                byte[] bytes,
                @Nullable String contentType,
                @Nullable String disposition,
                @Nullable Instant until,
                @Nullable Instant markedUntil,
                @Nullable Instant freshUntil) {
            this(bytes, contentType, disposition, tagOf(bytes), until, markedUntil, freshUntil, System.nanoTime());
        }

        boolean isFresh(Instant now) {
            return System.nanoTime() - renderedAt < FRESH.toNanos()
                    && !isPast(until, now)
                    && !isPast(markedUntil, now)
                    && !isPast(freshUntil, now);
        }

        /** What of it is still right where it cannot be made anew: all, all but what is marked, or nothing. */
        Optional<Page> asOf(Instant now) {
            if (isPast(until, now)) {
                return Optional.empty();
            }
            return isPast(markedUntil, now) ? withoutMarked() : Optional.of(this);
        }

        private Optional<Page> withoutMarked() {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var rest = MARKED.matcher(text).replaceAll("");
            // What is not marked cannot be told from what is right.
            return rest.equals(text)
                    ? Optional.empty()
                    : Optional.of(new Page(
                            rest.getBytes(StandardCharsets.UTF_8), contentType, disposition, until, null, freshUntil));
        }

        private static boolean isPast(@Nullable Instant moment, Instant now) {
            return moment != null && !now.isBefore(moment);
        }
    }

    Optional<Page> find(String address) {
        return Optional.ofNullable(of(address).getIfPresent(address));
    }

    /** To be asked before a page is rendered, and given when it is kept. */
    long generation(String address) {
        return generations.getOrDefault(municipality(address), 0L);
    }

    /** Keeps a page, unless its municipality's pages have been forgotten since it was begun. */
    void keep(String address, Page page, long generation) {
        if (generation(address) == generation) {
            of(address).put(address, page);
            if (generation(address) != generation) {
                // They were forgotten just before it was put there.
                of(address).asMap().remove(address, page);
            }
        }
    }

    /** Forgets a municipality's pages, and the front door. */
    public void forget(String municipality) {
        forgetPages(municipality);
        forgetPages(FRONT_DOOR);
    }

    @EventListener
    void forgetFrontDoor(MunicipalityAdded added) {
        forget(added.address());
    }

    @EventListener
    void forgetPages(MunicipalityChanged changed) {
        forget(changed.address());
    }

    private void forgetPages(String municipality) {
        generations.merge(municipality, 1L, Long::sum);
        plain.asMap().keySet().removeIf(it -> municipality(it).equals(municipality));
        asked.asMap().keySet().removeIf(it -> municipality(it).equals(municipality));
    }

    private Cache<String, Page> of(String address) {
        return address.indexOf('?') < 0 ? plain : asked;
    }

    /** The first part of the path. */
    private static String municipality(String address) {
        return address.split("[/?]", 3)[1].replaceFirst("\\?.*", "");
    }

    private static String tagOf(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            // Weak, so that the page may still be compressed on its way.
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
