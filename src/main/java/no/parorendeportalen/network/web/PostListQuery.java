package no.parorendeportalen.network.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import no.parorendeportalen.network.PostWritten;
import no.parorendeportalen.shared.Folding;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which posts an address of the editors' list asks for. What cannot be understood is not asked for.
 *
 * @param text in the role, the unit or the person
 * @param page counted from 1
 */
record PostListQuery(View view, String text, int page) {

    static final int PAGE_SIZE = 50;

    private static final int LONGEST_TEXT = 100;

    enum View {
        NOW("na"),
        FORMER("tidligere"),
        REMOVED("fjernet");

        private final String word;

        View(String word) {
            this.word = word;
        }

        /** As an address has it. */
        public String word() {
            return word;
        }

        boolean shows(PostWritten post, LocalDate today) {
            var until = post.said().until();
            var over = until != null && until.isBefore(today);
            return this == REMOVED ? post.kept().removed() : !post.kept().removed() && over == (this == FORMER);
        }
    }

    static PostListQuery of(MultiValueMap<String, String> parameters) {
        return new PostListQuery(
                RoleQuery.value(parameters, "vis")
                        .flatMap(it -> Arrays.stream(View.values())
                                .filter(view -> view.word().equals(it))
                                .findFirst())
                        .orElse(View.NOW),
                RoleQuery.value(parameters, "q")
                        .filter(it -> it.length() <= LONGEST_TEXT)
                        .orElse(""),
                RoleQuery.page(parameters));
    }

    List<PostWritten> among(List<PostWritten> posts, LocalDate today) {
        var folded = Folding.fold(text);
        return posts.stream()
                .filter(it -> view.shows(it, today))
                .filter(it -> Folding.fold(it.kept().label() + " " + it.said().person())
                        .contains(folded))
                .toList();
    }

    String address(String path, View other, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new HashMap<String, Object>();
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}");
            values.put("q", text);
        }
        if (other != View.NOW) {
            address.queryParam("vis", other.word());
        }
        if (number > 1) {
            address.queryParam("side", number);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
