package no.parorendeportalen.actionplan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.actionplan.ActionPlan;
import no.parorendeportalen.actionplan.ActionPlan.Choice;
import no.parorendeportalen.actionplan.ActionPlanFilter;
import no.parorendeportalen.actionplan.ActionPlanFilter.Facet;
import no.parorendeportalen.actionplan.ActionPlanService;
import no.parorendeportalen.actionplan.ActionPlanSort;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.MeasureGroup;
import no.parorendeportalen.strategy.StrategyNotice;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.strategy.TimelineKind;
import no.parorendeportalen.web.PublicAddress;
import no.parorendeportalen.web.Trail;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The action plan as a page: filters in the address, counts, a timeline, and pages of 200 measures. */
@Controller
@RequestMapping("/{municipality}")
class PlanPage {

    private static final int PAGE_SIZE = 200;

    private final ActionPlanService plan;
    private final StrategyService strategy;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final PublicAddress publicAddress;
    private final MessageSource messages;
    private final Clock clock;

    PlanPage(
            ActionPlanService plan,
            StrategyService strategy,
            CurrentMunicipality current,
            Trail trail,
            PublicAddress publicAddress,
            MessageSource messages,
            Clock clock) {
        this.plan = plan;
        this.strategy = strategy;
        this.current = current;
        this.trail = trail;
        this.publicAddress = publicAddress;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static PublicPaths planPaths() {
        return PublicPaths.of(
                "/{municipality}/handlingsplan",
                "/{municipality}/handlingsplan/om-dataene",
                "/{municipality}/handlingsplan.json",
                "/{municipality}/handlingsplan.csv");
    }

    /** A chosen value above the list, with the address of the list without it. */
    record Chip(String label, String href) {}

    /** A facet as the form shows it. */
    record FacetView(String name, String legend, List<Choice> choices) {}

    record SortOption(String value, String label, boolean selected) {}

    @GetMapping("/handlingsplan")
    String measures(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        model.addAttribute("section", "plan");
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("plan.title")));
        var asked = PlanQuery.of(parameters);
        ActionPlan found;
        try {
            found = plan.find(asked.filter(), asked.sort());
        } catch (NotFound noStrategy) {
            model.addAttribute("underWay", strategy.isUnderWay());
            return "strategy/none";
        }
        var pages = Math.max(1, (found.hits().size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var query = UnknownChoices.in(asked, found);
        if (query.page() > pages) {
            query = query.with(List.of(new PlanQuery.Problem(PlanQuery.PAGE, String.valueOf(query.page()))));
        }
        if (!query.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        show(model, found, query, pages);
        return "actionplan/plan";
    }

    @GetMapping("/handlingsplan/om-dataene")
    String aboutTheData(Model model) {
        model.addAttribute("section", "plan");
        strategy.summary().ifPresent(it -> model.addAttribute("notice", StrategyNotice.of(it, LocalDate.now(clock))));
        model.addAttribute(
                "crumbs", List.of(trail.home(), trail.up("plan.title", "/handlingsplan"), trail.here("data.title")));
        return "actionplan/data";
    }

    private void show(Model model, ActionPlan found, PlanQuery query, int pages) {
        var today = LocalDate.now(clock);
        var page = Math.min(query.page(), pages);
        // Where something could not be understood, nothing is shown: a list that looks like an answer would be a false
        // one.
        var hits = found.hits().stream()
                .skip((page - 1L) * PAGE_SIZE)
                .limit(query.problems().isEmpty() ? PAGE_SIZE : 0)
                .toList();
        var address = new PlanAddress(path(), query);
        model.addAttribute("strategy", found.strategy());
        model.addAttribute("notice", StrategyNotice.of(found.strategy(), today));
        model.addAttribute("plan", found);
        model.addAttribute("query", query);
        model.addAttribute("hits", hits);
        model.addAttribute(
                "groups", query.sort() == ActionPlanSort.PLAN ? MeasureGroup.byArea(hits) : MeasureGroup.single(hits));
        model.addAttribute("address", publicAddress.root() + address.page(page));
        var facets = facets(found);
        model.addAttribute("facets", facets);
        model.addAttribute(
                "sorts",
                Arrays.stream(ActionPlanSort.values())
                        .map(it -> new SortOption(PlanQuery.word(it), text("plan.sort." + it), it == query.sort()))
                        .toList());
        model.addAttribute("chips", chips(facets, query, address));
        model.addAttribute("chart", TimelineChart.of(hits, today));
        model.addAttribute("today", today);
        model.addAttribute("page", page);
        model.addAttribute(
                "pages", IntStream.rangeClosed(1, pages).mapToObj(address::page).toList());
        model.addAttribute("json", new PlanAddress(path() + ".json", query).same());
        model.addAttribute("csv", new PlanAddress(path() + ".csv", query).same());
        model.addAttribute("clear", path());
    }

    private List<FacetView> facets(ActionPlan found) {
        return List.of(
                facet(found, Facet.AREA, PlanQuery.AREA),
                facet(found, Facet.OWNER, PlanQuery.OWNER),
                facet(found, Facet.YEAR, PlanQuery.YEAR),
                facet(found, Facet.DEADLINE, PlanQuery.DEADLINE),
                facet(found, Facet.KIND, PlanQuery.KIND));
    }

    private FacetView facet(ActionPlan found, Facet facet, String parameter) {
        var choices = found.facets().getOrDefault(facet, List.of());
        return new FacetView(
                parameter,
                text("plan.facet." + facet),
                choices.stream().map(it -> named(facet, it)).toList());
    }

    /** A kind of timeline, and nobody, have their words in the bundle. */
    private Choice named(Facet facet, Choice choice) {
        if (facet == Facet.KIND) {
            var kind = TimelineKind.valueOf(choice.value());
            return new Choice(PlanQuery.word(kind), text("timeline.kind." + kind), choice.count(), choice.checked());
        }
        return choice.value().equals(ActionPlanFilter.NOBODY)
                ? new Choice(choice.value(), text("plan.owner.none"), choice.count(), choice.checked())
                : choice;
    }

    private List<Chip> chips(List<FacetView> facets, PlanQuery query, PlanAddress address) {
        var chips = new ArrayList<Chip>();
        for (var facet : facets) {
            for (var choice : facet.choices()) {
                if (choice.checked()) {
                    chips.add(new Chip(
                            facet.legend() + ": " + choice.label(), address.without(facet.name(), choice.value())));
                }
            }
        }
        if (!query.text().isEmpty()) {
            chips.add(new Chip("«" + query.text() + "»", address.without(PlanQuery.TEXT, query.text())));
        }
        return chips;
    }

    private String path() {
        return "/" + current.get().address() + "/handlingsplan";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
