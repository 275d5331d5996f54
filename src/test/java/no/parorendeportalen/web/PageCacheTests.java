package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.parorendeportalen.web.PageCache.Page;
import org.junit.jupiter.api.Test;

class PageCacheTests {

    private final PageCache cache = new PageCache();

    @Test
    void forgetsAMunicipalitysPagesAndTheFrontDoorAndNoOthers() {
        for (var address : new String[] {"/", "/a", "/a?x=1", "/a/strategi", "/ab", "/b/tiltak/1?x"}) {
            cache.keep(address, page(), cache.generation(address));
        }

        cache.forget("a");

        assertThat(cache.find("/")).isEmpty();
        assertThat(cache.find("/a")).isEmpty();
        assertThat(cache.find("/a?x=1")).isEmpty();
        assertThat(cache.find("/a/strategi")).isEmpty();
        assertThat(cache.find("/ab")).isPresent();
        assertThat(cache.find("/b/tiltak/1?x")).isPresent();
    }

    /** What was rendered from the text before must not outlive it. */
    @Test
    void keepsNoPageThatWasBegunBeforeItsMunicipalityWasForgotten() {
        var begun = cache.generation("/a/strategi");
        cache.forget("a");

        cache.keep("/a/strategi", page(), begun);

        assertThat(cache.find("/a/strategi")).isEmpty();
    }

    private static Page page() {
        return new Page("side".getBytes(StandardCharsets.UTF_8), "text/html", null);
    }
}
