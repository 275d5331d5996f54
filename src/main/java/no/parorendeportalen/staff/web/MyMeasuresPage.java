package no.parorendeportalen.staff.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.staff.MyMeasures;
import no.parorendeportalen.staff.StaffPlanService;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The measures that one's unit answers for, and those of the units above it. */
@Controller
@StaffOnly
class MyMeasuresPage {

    private final StaffPlanService plans;
    private final CurrentMember member;
    private final CurrentMunicipality current;
    private final Trail trail;

    MyMeasuresPage(StaffPlanService plans, CurrentMember member, CurrentMunicipality current, Trail trail) {
        this.plans = plans;
        this.member = member;
        this.current = current;
        this.trail = trail;
    }

    /** A choice of a filter; the value of all is empty. */
    record Choice(String value, String label, boolean selected) {}

    @GetMapping("/{municipality}/ansatt/mine-tiltak")
    String list(
            @RequestParam(name = "omrade", defaultValue = "") String area,
            @RequestParam(name = "ar", defaultValue = "") String year,
            @RequestParam(name = "side", defaultValue = "") String page,
            Model model) {
        var chosenArea = number(area);
        var chosenYear = number(year);
        var at = Objects.requireNonNullElse(number(page), 1);
        var mine = MyMeasures.of(plans.of(member.get().unit()), chosenArea, chosenYear, at);
        model.addAttribute("section", "home");
        model.addAttribute("crumbs", List.of(trail.up("work.nav.home", "/ansatt"), trail.here("myMeasures.title")));
        model.addAttribute("mine", mine);
        model.addAttribute("path", path());
        model.addAttribute("filtered", chosenArea != null || chosenYear != null);
        model.addAttribute(
                "areas",
                mine.areas().stream()
                        .map(it -> new Choice(
                                String.valueOf(it.number()), it.label(), Objects.equals(chosenArea, it.number())))
                        .toList());
        model.addAttribute(
                "years",
                Stream.concat(mine.years().stream(), Stream.ofNullable(chosenYear))
                        .distinct()
                        .map(it -> new Choice(String.valueOf(it), String.valueOf(it), it.equals(chosenYear)))
                        .toList());
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, mine.pages())
                        .mapToObj(it -> address(chosenArea, chosenYear, it))
                        .toList());
        return "staff/my-measures";
    }

    private String path() {
        return "/" + current.get().address() + "/ansatt/mine-tiltak";
    }

    private String address(@Nullable Integer area, @Nullable Integer year, int page) {
        var address = UriComponentsBuilder.fromPath(path());
        if (area != null) {
            address.queryParam("omrade", area);
        }
        if (year != null) {
            address.queryParam("ar", year);
        }
        if (page > 1) {
            address.queryParam("side", page);
        }
        return address.toUriString();
    }

    /** Nothing where it is no number that could be meant. */
    private static @Nullable Integer number(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(typed) : null;
    }
}
