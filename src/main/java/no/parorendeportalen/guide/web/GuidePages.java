package no.parorendeportalen.guide.web;

import java.util.List;
import java.util.stream.IntStream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.guide.GuideService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guides for staff: to find, to get ready by, and to have on the table. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/samtaleguider")
class GuidePages {

    private final GuideService guides;
    private final GuideWords words;
    private final CurrentMunicipality current;
    private final CurrentMember member;
    private final Trail trail;

    GuidePages(GuideService guides, GuideWords words, CurrentMunicipality current, CurrentMember member, Trail trail) {
        this.guides = guides;
        this.words = words;
        this.current = current;
        this.member = member;
        this.trail = trail;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = GuideQuery.of(parameters);
        var found = guides.find(query.filter());
        var pages = Math.max(1, (found.size() + GuideQuery.PAGE_SIZE - 1) / GuideQuery.PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        model.addAttribute("section", "guides");
        model.addAttribute("crumbs", List.of(trail.up("staff.title", "/ansatt"), trail.here("guides.title")));
        model.addAttribute("words", query.filter().words());
        model.addAttribute("areas", words.areas(query.filter().area()));
        model.addAttribute("kinds", words.kinds(query.filter().kind()));
        model.addAttribute("filtered", !query.filter().isEmpty());
        model.addAttribute("total", found.size());
        model.addAttribute(
                "guides",
                found.stream()
                        .skip((page - 1L) * GuideQuery.PAGE_SIZE)
                        .limit(GuideQuery.PAGE_SIZE)
                        .toList());
        model.addAttribute("current", page);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> query.address(path(""), it))
                        .toList());
        model.addAttribute("editing", isEditor());
        return "guide/list";
    }

    @GetMapping("/{slug}")
    String guide(@PathVariable String slug, Model model) {
        var reading = guides.read(slug);
        model.addAttribute("section", "guides");
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("staff.title", "/ansatt"),
                        trail.up("guides.title", "/ansatt/samtaleguider"),
                        Crumb.here(reading.guide().line().title())));
        model.addAttribute("reading", reading);
        model.addAttribute("editing", isEditor());
        return "guide/guide";
    }

    /**
     * One part at a time on a tablet on the table.
     *
     * @param del counted from 1; the nearest there is
     * @param notater whether what to listen for is shown too: for who has the screen alone
     */
    @GetMapping("/{slug}/skjerm")
    String screen(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") String del,
            @RequestParam(defaultValue = "") String notater,
            Model model) {
        var guide = guides.at(slug);
        model.addAttribute("view", GuideScreen.of(guide, number(del), notater.equals("ja"), path("/" + slug)));
        return "guide/screen";
    }

    private static int number(String written) {
        return written.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(written) : 1;
    }

    private boolean isEditor() {
        return member.find()
                .filter(it -> it.role() == Role.EDITOR || it.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    private String path(String below) {
        return "/" + current.get().address() + "/ansatt/samtaleguider" + below;
    }
}
