package no.parorendeportalen.staff.web;

import java.util.Collection;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The offers that somebody has picked during a conversation, by the last part of each one's address. They stand in the address of the page
 * and nowhere else.
 *
 * @param slugs each one once, in the order they were picked
 */
record GiveAlongPicks(List<String> slugs) {

    static final String OFFER = "tilbud";

    /** What fits on a sheet, and on the list that it leads to. */
    static final int MOST = 20;

    /** What cannot be the last part of an address is not picked. */
    static GiveAlongPicks of(Collection<String> written) {
        return new GiveAlongPicks(written.stream()
                .filter(it -> it != null && it.matches("[a-z0-9-]{1,80}"))
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** Whether there is no room for more. */
    boolean isFull() {
        return slugs.size() >= MOST;
    }

    String address(String path) {
        var builder = UriComponentsBuilder.fromPath(path);
        slugs.forEach(it -> builder.queryParam(OFFER, it));
        return builder.build(true).toUriString();
    }
}
