package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.parorendeportalen.web.PageCache.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PageCacheTests {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

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

    @Test
    void endsAPageAtItsMoment() {
        var whole = page("side", NOON, null);
        var marked = page("side", null, NOON);

        for (var page : List.of(whole, marked)) {
            assertThat(page.isFresh(NOON.minusMillis(1))).isTrue();
            assertThat(page.isFresh(NOON)).isFalse();
            assertThat(page.asOf(NOON.minusMillis(1))).contains(page);
        }
        assertThat(page().isFresh(NOON)).isTrue();
    }

    /** An older copy may be all there is, but it must not say that somebody is there who has gone home. */
    @Test
    void cutsWhatIsMarkedOutOfACopyPastItsMoment() {
        var page = page(
                "<p>Ring 67 50 40 50</p><!--now--><p>Åpent\ntil kl. 12</p><!--/now--><p>Hverdager</p><!--now-->x<!--/now-->",
                null,
                NOON);
        var older = page.asOf(NOON).orElseThrow();

        assertThat(new String(older.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<p>Ring 67 50 40 50</p><p>Hverdager</p>");
        assertThat(older.tag()).isNotEqualTo(page.tag());
    }

    @Test
    void showsNoCopyPastItsMomentThatCannotBeMended() {
        assertThat(page("Åpent til kl. 12", null, NOON).asOf(NOON)).isEmpty();
        assertThat(page("a<!--now-->b<!--/now-->", NOON, NOON.plusSeconds(1)).asOf(NOON))
                .isEmpty();
    }

    /** A calendar writes its dates out: it is older than one would wish, but no lie. */
    @Test
    void showsACopyPastItsFreshnessWhereAllOfItIsStillTrue() {
        var page = new Page("26. mars kl. 18".getBytes(StandardCharsets.UTF_8), "text/html", null, null, null, NOON);

        assertThat(page.isFresh(NOON.minusMillis(1))).isTrue();
        assertThat(page.isFresh(NOON)).isFalse();
        assertThat(page.asOf(NOON)).contains(page);
    }

    /** An empty pair of marks says that all there is to cut is marked, were there any. */
    @Test
    void showsACopyWhereNothingMarkedHappenedToBeShown() {
        var older = page("<!--now--><!--/now--><p>Tilbud</p>", null, NOON).asOf(NOON);

        assertThat(older).isPresent();
    }

    @Test
    void remembersTheEarliestMomentOfARequest() {
        var request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            PageTime.until(NOON);
            PageTime.until(NOON.minusSeconds(1));
            PageTime.until(NOON.plusSeconds(1));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        PageTime.untilMarked(NOON);

        assertThat(PageTime.whole(request)).isEqualTo(NOON.minusSeconds(1));
        assertThat(PageTime.marked(request)).isNull();
    }

    private static Page page() {
        return page("side", null, null);
    }

    private static Page page(String text, @Nullable Instant until, @Nullable Instant markedUntil) {
        return new Page(text.getBytes(StandardCharsets.UTF_8), "text/html", null, until, markedUntil, null);
    }
}
