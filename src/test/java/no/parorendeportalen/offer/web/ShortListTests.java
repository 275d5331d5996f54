package no.parorendeportalen.offer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortListTests {

    private static final ShortList LIST = ShortList.of(List.of("a", "b", "c"));

    @Test
    void standsInItsAddress() {
        assertThat(LIST.address("/vik/huskeliste")).isEqualTo("/vik/huskeliste?tilbud=a&tilbud=b&tilbud=c");
        assertThat(new ShortList(List.of()).address("/vik/huskeliste")).isEqualTo("/vik/huskeliste");
    }

    @Test
    void hasEachOfferOnceAndNothingThatIsNone() {
        assertThat(ShortList.of(List.of("b", "a", "b", "", "Ring 90012345", "a&q=x"))
                        .slugs())
                .containsExactly("b", "a");
    }

    @Test
    void movesAndRemoves() {
        assertThat(LIST.raised("b").slugs()).containsExactly("b", "a", "c");
        assertThat(LIST.lowered("b").slugs()).containsExactly("a", "c", "b");
        assertThat(LIST.raised("a")).isEqualTo(LIST);
        assertThat(LIST.lowered("c")).isEqualTo(LIST);
        assertThat(LIST.without("b").slugs()).containsExactly("a", "c");
    }

    @Test
    void hasAnEnd() {
        var long21 =
                ShortList.of(IntStream.range(0, 21).mapToObj(it -> "t" + it).toList());

        assertThat(long21.isTooLong()).isTrue();
        assertThat(long21.shortened().slugs()).hasSize(20).doesNotContain("t20");
    }
}
