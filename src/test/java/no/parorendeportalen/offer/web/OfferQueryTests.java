package no.parorendeportalen.offer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.Channel;
import no.parorendeportalen.offer.OfferFacet;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferWords;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.situation.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class OfferQueryTests {

    @Test
    void readsWhatItWrites() {
        var address = "/vik/tilbud?q=noen%20%C3%A5%20snakke%20med%20%26%20%23&situasjon=demens&type=gruppe&type=kurs"
                + "&for=ungdom&tilgang=soknad&pris=gratis&apent=na&hvordan=pa-nett&tid=helg&sprak=se"
                + "&tilbyder=mental-helse&alder=17&sorter=alfabetisk";

        assertThat(OfferAddress.of("/vik/tilbud", query(address), 1)).isEqualTo(address);
        assertThat(OfferAddress.of("/vik/tilbud", query(address), 3)).isEqualTo(address + "&side=3");
    }

    @Test
    void passesOverWordsThatMeanNothing() {
        var query =
                query("/vik/tilbud?type=GROUP&type=&situasjon=%3Cb%3E&pris=dyr&sorter=feil&side=-1&ukjent=1&q=%00%20");

        assertThat(query.isEmpty()).isTrue();
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.order()).isEqualTo(OfferOrder.FIT);
        assertThat(OfferAddress.of("/vik/tilbud", query, 1)).isEqualTo("/vik/tilbud");
    }

    @Test
    void keepsAnAgeThatIsNoneToShowIt() {
        assertThat(query("/vik/tilbud?alder=%C3%A5tti").typedAge()).isEqualTo("åtti");
        assertThat(query("/vik/tilbud?alder=130").filter().age()).isNull();
        assertThat(query("/vik/tilbud?alder=0").filter().age()).isZero();
    }

    @Test
    void hasAnAsciiWordForEachConstant() {
        Stream.of(
                        words(OfferFacet.KIND, OfferKind.values()),
                        words(OfferFacet.AUDIENCE, Audience.values()),
                        words(OfferFacet.ACCESS, Access.values()),
                        words(OfferFacet.CHANNEL, Channel.values()),
                        words(OfferFacet.TIME, TimeOfWeek.values()))
                .forEach(it ->
                        assertThat(it).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]+(-[a-z]+)*")));
    }

    private static List<String> words(OfferFacet facet, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(it -> OfferWords.word(facet, it.name()))
                .toList();
    }

    private static OfferQuery query(String address) {
        var parameters = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        parameters.forEach((name, values) ->
                values.forEach(it -> decoded.add(name, it == null ? "" : UriUtils.decode(it, StandardCharsets.UTF_8))));
        return OfferQuery.of(decoded);
    }
}
