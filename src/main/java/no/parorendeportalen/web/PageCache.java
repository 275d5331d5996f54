package no.parorendeportalen.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Public pages as the bytes they were rendered to. They are the same for everybody, so a page is rendered again only when its
 * municipality's content has changed, or after a minute, since some of it follows the clock. Kept in memory alone, and never with what
 * somebody searched for.
 */
@Component
public class PageCache {

    private static final long BYTES = 64L * 1024 * 1024;
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final Cache<String, Page> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String address, Page page) -> address.length() * 2 + page.bytes().length)
            .expireAfterWrite(LIFE)
            .build();

    record Page(
            byte[] bytes,
            @Nullable String contentType,
            @Nullable String disposition,
            String tag) {}

    Optional<Page> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address));
    }

    Page keep(String address, byte[] bytes, @Nullable String contentType, @Nullable String disposition) {
        var page = new Page(bytes, contentType, disposition, tag(bytes));
        pages.put(address, page);
        return page;
    }

    /** Forgets a municipality's pages, and the front door. */
    public void forget(String municipality) {
        var below = "/" + municipality;
        pages.asMap()
                .keySet()
                .removeIf(it ->
                        it.equals("/") || it.equals(below) || it.startsWith(below + "/") || it.startsWith(below + "?"));
    }

    static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            // Weak, so that the page may still be compressed on its way.
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
