package no.parorendeportalen.network.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.network.RoleOverview;
import no.parorendeportalen.network.RoleService;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has which role in which unit, for employees; and where nobody has it. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/kontaktroller")
class RolePages {

    private static final String PATH = "/ansatt/kontaktroller";

    private final RoleService roles;
    private final MeasureLookup measures;
    private final NetworkFrame frame;

    RolePages(RoleService roles, MeasureLookup measures, NetworkFrame frame) {
        this.roles = roles;
        this.measures = measures;
        this.frame = frame;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = RoleQuery.of(parameters);
        var overview = roles.find(query.filter());
        var path = frame.path(PATH);
        frame.of(model, "people", frame.here("people.title"));
        model.addAttribute("query", query);
        model.addAttribute("overview", overview);
        model.addAttribute("path", path);
        model.addAttribute(
                "seats",
                PagedList.of(overview.seats(), query.page(), RoleQuery.PAGE_SIZE, it -> query.address(path, it)));
        model.addAttribute("roleChoices", roleChoices(overview, query));
        model.addAttribute("unitChoices", unitChoices(overview, query));
        model.addAttribute("areaChoices", areaChoices(query));
        model.addAttribute(
                "gapChoice",
                List.of(new Tick(
                        "ja",
                        frame.text("people.gaps.only"),
                        overview.gaps(),
                        query.filter().gaps())));
        return "network/roles";
    }

    @GetMapping("/{slug}")
    String role(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        var role = roles.at(slug);
        var path = frame.path(PATH);
        frame.of(
                model,
                "people",
                frame.up("people.title", PATH),
                Crumb.here(role.line().title()));
        model.addAttribute("role", role);
        model.addAttribute("measures", measures.byNumbers(role.measures()));
        model.addAttribute("path", path);
        model.addAttribute(
                "seats",
                PagedList.of(
                        role.seats(),
                        RoleQuery.page(parameters),
                        RoleQuery.PAGE_SIZE,
                        it -> path + "/" + slug + (it > 1 ? "?side=" + it : "")));
        return "network/role";
    }

    private List<Choice> roleChoices(RoleOverview overview, RoleQuery query) {
        var chosen = query.filter().role();
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("people.role.all"), chosen == null)),
                        overview.roles().stream()
                                .map(it -> new Choice(
                                        it.slug(), it.title(), it.slug().equals(chosen))))
                .toList();
    }

    private List<Choice> unitChoices(RoleOverview overview, RoleQuery query) {
        var chosen = query.filter().unit();
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("people.unit.all"), chosen == null)),
                        overview.units().stream()
                                .map(it -> new Choice(
                                        it.id().toString(),
                                        "\u00a0\u00a0".repeat(it.depth()) + it.name(),
                                        it.id().equals(chosen))))
                .toList();
    }

    private List<Choice> areaChoices(RoleQuery query) {
        var chosen = query.filter().area();
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("people.area.all"), chosen == null)),
                        Arrays.stream(ServiceArea.values())
                                .map(it -> new Choice(it.name(), frame.text("serviceArea." + it), it == chosen)))
                .toList();
    }
}
