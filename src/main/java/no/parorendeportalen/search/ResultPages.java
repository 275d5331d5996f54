package no.parorendeportalen.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.search.ResultPage.Filter;
import no.parorendeportalen.search.ResultPage.Found;
import no.parorendeportalen.search.ResultPage.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes what a page of results shows: the public's, and the staff's with all kinds and with their own pages of what both can read. */
@Component
public class ResultPages {

    private static final int MOST = 50;
    private static final int NEAREST = 5;
    private static final String STAFF = "/ansatt";

    /** Staff's own kinds first. */
    private static final List<SearchKind> FOR_STAFF = Stream.concat(
                    EnumSet.complementOf(EnumSet.copyOf(SearchKind.forThePublic())).stream(),
                    SearchKind.forThePublic().stream())
            .toList();

    private final SearchService search;
    private final CurrentMunicipality current;
    private final MessageSource messages;

    ResultPages(SearchService search, CurrentMunicipality current, MessageSource messages) {
        this.search = search;
        this.current = current;
        this.messages = messages;
    }

    /**
     * @param query without what cannot stand on a page, see {@link TypedText}; not empty
     * @param type the word of a kind; anything else for all kinds
     */
    public ResultPage forThePublic(String query, String type) {
        return new Making("", List.copyOf(SearchKind.forThePublic())).of(query, type);
    }

    /** As the other one, for those who are signed in. */
    public ResultPage forStaff(String query, String type) {
        return new Making(STAFF, FOR_STAFF).of(query, type);
    }

    /** Searches of the public that are worth trying, from a message with a comma between them. */
    public List<Proposal> proposals(String key) {
        return new Making("", List.of()).proposals(key);
    }

    public List<Proposal> proposalsForStaff(String key) {
        return new Making(STAFF, List.of()).proposals(key);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /**
     * For one sort of readers.
     *
     * @param side of the portal: the beginning of the search's address
     * @param among the kinds they can find, in order
     */
    private final class Making {

        private final String side;
        private final List<SearchKind> among;

        private Making(String side, List<SearchKind> among) {
            this.side = side;
            this.among = among;
        }

        private ResultPage of(String query, String type) {
            var all = Set.copyOf(among);
            var kind = SearchKind.called(type, all).orElse(null);
            var kinds = kind == null ? Set.<SearchKind>of() : Set.of(kind);
            var result = side.isEmpty() ? search.search(query, kinds, MOST) : search.searchAll(query, kinds, MOST);
            var found = result.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            var total = kind == null ? found : result.counts().getOrDefault(kind, 0);
            return new ResultPage(
                    query,
                    total,
                    total > result.hits().size(),
                    result.hits().stream().map(this::found).toList(),
                    filters(result, query, found, kind),
                    result.suggestion().map(this::proposal).orElse(null),
                    found > 0
                            ? List.of()
                            : search.nearest(query, all, NEAREST).stream()
                                    .map(this::found)
                                    .toList());
        }

        private List<Filter> filters(SearchResult result, String query, int total, @Nullable SearchKind chosen) {
            var every = new Filter(text("search.all"), total, address(query, null), chosen == null);
            return Stream.concat(
                            Stream.of(every),
                            among.stream()
                                    .filter(it -> result.counts().containsKey(it) || it == chosen)
                                    .map(it -> new Filter(
                                            text("search.kinds." + it),
                                            result.counts().getOrDefault(it, 0),
                                            address(query, it),
                                            it == chosen)))
                    .toList();
        }

        private Found found(SearchHit hit) {
            return new Found(text("search.kind." + hit.kind()), hit.title(), hit.summary(), home() + path(hit));
        }

        /** Of an offer and of a measure staff read more than the public does. */
        private String path(SearchHit hit) {
            return switch (hit.kind()) {
                case OFFER, MEASURE -> side + hit.path();
                default -> hit.path();
            };
        }

        private List<Proposal> proposals(String key) {
            return Stream.of(text(key).split(", ")).map(this::proposal).toList();
        }

        private Proposal proposal(String query) {
            return new Proposal(query, address(query, null));
        }

        private String home() {
            return "/" + current.get().address();
        }

        private String address(String query, @Nullable SearchKind kind) {
            var address = UriComponentsBuilder.fromPath(home() + side + "/sok").queryParam("q", "{q}");
            if (kind != null) {
                address.queryParam("type", kind.word());
            }
            return address.encode().buildAndExpand(Map.of("q", query)).toUriString();
        }
    }
}
