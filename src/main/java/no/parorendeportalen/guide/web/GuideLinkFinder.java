package no.parorendeportalen.guide.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds what a guide can lead to, while its form is being filled in. */
@Component
class GuideLinkFinder {

    private static final int MOST = 10;

    /** Neither the plan nor what is over one day. */
    private static final Set<SearchKind> LINKED =
            EnumSet.complementOf(EnumSet.of(SearchKind.MEASURE, SearchKind.EVENT));

    private final SearchService search;

    GuideLinkFinder(SearchService search) {
        this.search = search;
    }

    /** Does what a button beside a row says, and has the page go on there. */
    void change(GuideForm form, String act, Model model) {
        var asked = GuideRows.of(act);
        var wanted = asked.wanted();
        Optional<SearchHit> found = wanted.flatMap(it ->
                Optional.ofNullable(search.entries(List.of(it)).get(it)).filter(hit -> LINKED.contains(hit.kind())));
        model.addAttribute("focused", asked.change(form, found));
        if (asked.verb().equals("sok")) {
            model.addAttribute("hits", hits(form));
        }
    }

    private List<SearchHit> hits(GuideForm form) {
        return search.searchAll(form.getLinkWords(), LINKED, MOST).hits().stream()
                .filter(it -> form.getLinks().stream().noneMatch(row -> row.leadsTo(it.subject())))
                .toList();
    }
}
