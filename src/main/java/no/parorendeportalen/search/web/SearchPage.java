package no.parorendeportalen.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchResult;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.search.TypedText;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The search over everything. What is searched for stands in the address and on the page, and is kept nowhere. */
@Controller
class SearchPage {

    private static final int MOST = 50;
    private static final int NEAREST = 5;

    private final SearchService search;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    SearchPage(SearchService search, CurrentMunicipality current, Trail trail, MessageSource messages) {
        this.search = search;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    @Bean
    static PublicPaths searchPaths() {
        return PublicPaths.of("/{municipality}/sok");
    }

    /** A link that narrows what is shown to one kind. */
    record Filter(String name, int count, String href, boolean chosen) {}

    /** Another search that is worth trying. */
    record Proposal(String text, String href) {}

    /** Something that was found. */
    record Found(String kind, String heading, String summary, String href) {}

    @GetMapping("/{municipality}/sok")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            Model model,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        var query = TypedText.readable(q);
        model.addAttribute("section", "search");
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("search.title")));
        model.addAttribute("address", address());
        model.addAttribute("query", query);
        model.addAttribute(
                "proposals",
                Stream.of(text("search.proposals").split(", "))
                        .map(this::proposal)
                        .toList());
        if (!query.isEmpty()) {
            show(model, query, SearchKind.called(type, SearchKind.forThePublic()));
        }
        return "search/search";
    }

    private void show(Model model, String query, Optional<SearchKind> kind) {
        var result = search.search(query, kind.map(Set::of).orElse(Set.of()), MOST);
        var total = total(result);
        var chosen = kind.map(it -> result.counts().getOrDefault(it, 0)).orElse(total);
        model.addAttribute("total", chosen);
        model.addAttribute("more", chosen > result.hits().size());
        model.addAttribute("hits", result.hits().stream().map(this::found).toList());
        model.addAttribute("filters", filters(result, query, kind.orElse(null)));
        result.suggestion().map(this::proposal).ifPresent(it -> model.addAttribute("meant", it));
        if (total == 0) {
            model.addAttribute(
                    "nearest",
                    search.nearest(query, SearchKind.forThePublic(), NEAREST).stream()
                            .map(this::found)
                            .toList());
        }
    }

    private List<Filter> filters(SearchResult result, String query, @Nullable SearchKind chosen) {
        var all = new Filter(text("search.all"), total(result), address(query, null), chosen == null);
        return Stream.concat(
                        Stream.of(all),
                        SearchKind.forThePublic().stream()
                                .filter(it -> result.counts().containsKey(it) || it == chosen)
                                .map(it -> new Filter(
                                        text("search.kinds." + it),
                                        result.counts().getOrDefault(it, 0),
                                        address(query, it),
                                        it == chosen)))
                .toList();
    }

    private Found found(SearchHit hit) {
        return new Found(
                text("search.kind." + hit.kind()),
                hit.title(),
                hit.summary(),
                "/" + current.get().address() + hit.path());
    }

    private Proposal proposal(String query) {
        return new Proposal(query, address(query, null));
    }

    private String address() {
        return "/" + current.get().address() + "/sok";
    }

    private String address(String query, @Nullable SearchKind kind) {
        var address = UriComponentsBuilder.fromPath(address()).queryParam("q", "{q}");
        if (kind != null) {
            address.queryParam("type", kind.word());
        }
        return address.encode().buildAndExpand(Map.of("q", query)).toUriString();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static int total(SearchResult result) {
        return result.counts().values().stream().mapToInt(Integer::intValue).sum();
    }
}
