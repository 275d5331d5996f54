package no.parorendeportalen.offer.web;

import java.nio.charset.StandardCharsets;
import no.parorendeportalen.offer.OfferOrder;
import no.parorendeportalen.offer.OfferWords;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Writes an {@link OfferQuery} back as an address. */
final class OfferAddress {

    private OfferAddress() {}

    /** @param path of the page */
    static String of(String path, OfferQuery query, int page) {
        var builder = UriComponentsBuilder.fromPath(path);
        if (!query.words().isEmpty()) {
            add(builder, OfferQuery.WORDS, query.words());
        }
        query.filter()
                .chosen()
                .forEach((facet, values) ->
                        values.forEach(it -> add(builder, OfferWords.parameter(facet), OfferWords.word(facet, it))));
        if (query.filter().age() != null) {
            add(builder, OfferQuery.AGE, String.valueOf(query.filter().age()));
        }
        if (query.order() == OfferOrder.TITLE) {
            add(builder, OfferQuery.ORDER, OfferQuery.BY_TITLE);
        }
        if (page > 1) {
            add(builder, OfferQuery.PAGE, String.valueOf(page));
        }
        return builder.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder builder, String name, String value) {
        // Encoded here, each character that could mean something: in a search text they are only text.
        builder.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
    }
}
