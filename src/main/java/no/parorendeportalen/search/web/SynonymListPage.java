package no.parorendeportalen.search.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.search.SynonymService;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** All synonyms, chosen among in the address. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/sok")
class SynonymListPage {

    private static final int PAGE_SIZE = 100;
    private static final int LONGEST_TEXT = 100;

    private final SynonymService synonyms;
    private final SynonymDesk desk;

    SynonymListPage(SynonymService synonyms, SynonymDesk desk) {
        this.synonyms = synonyms;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String side, Model model) {
        var wanted = q.substring(0, Math.min(q.length(), LONGEST_TEXT)).strip();
        var found = synonyms.find(wanted);
        var pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(side.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(side) : 1, pages);
        desk.frame(model);
        model.addAttribute("query", wanted);
        model.addAttribute("total", found.size());
        model.addAttribute(
                "synonyms",
                found.stream()
                        .skip((long) (page - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .toList());
        model.addAttribute("page", page);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> address(wanted, it))
                        .toList());
        return "search/synonyms";
    }

    /** Takes back that it was removed. */
    @PostMapping("/{synonym}/hent-tilbake")
    String restore(@PathVariable UUID synonym, RedirectAttributes redirect) {
        synonyms.restore(synonym);
        Flash.tell(redirect, "synonyms.restored", synonyms.get(synonym).label());
        return "redirect:" + desk.path();
    }

    private String address(String wanted, int page) {
        return UriComponentsBuilder.fromPath(desk.path())
                .queryParam("q", "{q}")
                .queryParam("side", page)
                .encode()
                .buildAndExpand(Map.of("q", wanted))
                .toUriString();
    }
}
