package no.parorendeportalen.offer.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The offers that somebody wants to remember, by the last part of each one's address. It stands in the address of its page and nowhere else.
 *
 * @param slugs each one once, in the order of whose list it is
 */
record ShortList(List<String> slugs) {

    static final String OFFER = "tilbud";
    static final int MOST = 20;

    /** What cannot be the last part of an address is not on it. */
    static ShortList of(Collection<String> written) {
        return new ShortList(written.stream()
                .filter(it -> it != null && it.matches("[a-z0-9-]{1,80}"))
                .distinct()
                .toList());
    }

    boolean isTooLong() {
        return slugs.size() > MOST;
    }

    ShortList shortened() {
        return new ShortList(slugs.stream().limit(MOST).toList());
    }

    ShortList only(Collection<String> known) {
        return new ShortList(slugs.stream().filter(known::contains).toList());
    }

    ShortList without(String slug) {
        return new ShortList(slugs.stream().filter(it -> !it.equals(slug)).toList());
    }

    /** One place up. */
    ShortList raised(String slug) {
        var at = slugs.indexOf(slug);
        if (at < 1) {
            return this;
        }
        var moved = new ArrayList<>(slugs);
        moved.remove(at);
        moved.add(at - 1, slug);
        return new ShortList(List.copyOf(moved));
    }

    /** One place down. */
    ShortList lowered(String slug) {
        var at = slugs.indexOf(slug);
        return at < 0 || at + 1 >= slugs.size() ? this : raised(slugs.get(at + 1));
    }

    String address(String path) {
        var builder = UriComponentsBuilder.fromPath(path);
        slugs.forEach(it -> builder.queryParam(OFFER, it));
        return builder.build(true).toUriString();
    }
}
