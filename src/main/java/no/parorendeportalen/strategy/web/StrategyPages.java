package no.parorendeportalen.strategy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.strategy.DroppedMeasure;
import no.parorendeportalen.strategy.MeasureFulfilment;
import no.parorendeportalen.strategy.StrategyNotice;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.strategy.StrategySummary;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The strategy to read: its chapters, areas, references, the whole of it, each revision, and each measure at its
 * address for ever.
 */
@Controller
@RequestMapping("/{municipality}")
class StrategyPages {

    private final StrategyService strategy;
    private final MeasureFulfilment fulfilment;
    private final Trail trail;
    private final Clock clock;

    StrategyPages(StrategyService strategy, MeasureFulfilment fulfilment, Trail trail, Clock clock) {
        this.strategy = strategy;
        this.fulfilment = fulfilment;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static PublicPaths strategyPaths() {
        return PublicPaths.of(
                "/{municipality}/strategi/**", "/{municipality}/tiltak/**", "/{municipality}/versjoner/**");
    }

    @GetMapping("/strategi")
    String overview(Model model) {
        crumbs(model, trail.home(), trail.here("strategy.title"));
        model.addAttribute("section", "strategy");
        var found = strategy.find();
        if (found.isEmpty()) {
            model.addAttribute("underWay", strategy.isUnderWay());
            return "strategy/none";
        }
        frame(model, found.get().strategy());
        model.addAttribute("contents", found.get());
        return "strategy/overview";
    }

    @GetMapping("/strategi/kapittel/{address}")
    String chapter(@PathVariable String address, Model model) {
        var page = strategy.chapter(address);
        return show(model, page.strategy(), page, Crumb.here(page.chapter().title()), "strategy/chapter");
    }

    @GetMapping("/strategi/omrade/{number:[1-9][0-9]?}")
    String area(@PathVariable int number, Model model) {
        var page = strategy.area(number);
        return show(model, page.strategy(), page, Crumb.here(page.area().title()), "strategy/area");
    }

    @GetMapping("/strategi/fotnoter")
    String references(Model model) {
        var whole = strategy.whole();
        model.addAttribute("places", ReferencePlaces.of(whole.chapters(), whole.areas()));
        return show(model, whole.strategy(), whole, trail.here("references.title"), "strategy/references");
    }

    @GetMapping("/strategi/samlet")
    String whole(Model model) {
        var whole = strategy.whole();
        return show(model, whole.strategy(), whole, trail.here("whole.title"), "strategy/whole");
    }

    @GetMapping("/tiltak/{number:[1-9][0-9]{0,8}}")
    String measure(@PathVariable int number, Model model) {
        var dropped = strategy.dropped(number);
        if (dropped.isPresent()) {
            return dropped(model, dropped.get());
        }
        var page = strategy.measure(number);
        frame(model, page.strategy());
        model.addAttribute("section", "plan");
        model.addAttribute("page", page);
        var led = fulfilment.of(number);
        model.addAttribute("led", MeasureFulfilment.open(led));
        model.addAttribute("used", MeasureFulfilment.staffs(led));
        crumbs(model, trail.home(), trail.up("plan.title", "/handlingsplan"), trail.here("measure.numbered", number));
        return "strategy/measure";
    }

    private String dropped(Model model, DroppedMeasure measure) {
        frame(model, measure.strategy());
        model.addAttribute("section", "plan");
        model.addAttribute("page", measure);
        crumbs(
                model,
                trail.home(),
                trail.up("plan.title", "/handlingsplan"),
                trail.here("measure.numbered", measure.number()));
        return "strategy/dropped";
    }

    @GetMapping("/versjoner")
    String revisions(Model model) {
        model.addAttribute("section", "strategy");
        strategy.summary().ifPresent(it -> frame(model, it));
        model.addAttribute("revisions", strategy.revisions());
        crumbs(model, trail.home(), trail.up("strategy.title", "/strategi"), trail.here("revisions.title"));
        return "strategy/revisions";
    }

    @GetMapping("/versjoner/{number:[1-9][0-9]{0,5}}")
    String revision(@PathVariable int number, Model model) {
        var whole = strategy.revision(number);
        frame(model, whole.strategy());
        model.addAttribute("section", "strategy");
        model.addAttribute("page", whole);
        model.addAttribute("number", number);
        crumbs(
                model,
                trail.home(),
                trail.up("strategy.title", "/strategi"),
                trail.up("revisions.title", "/versjoner"),
                trail.here("revisions.numbered", number));
        return "strategy/revision";
    }

    private String show(Model model, StrategySummary summary, Object page, Crumb here, String view) {
        frame(model, summary);
        model.addAttribute("section", "strategy");
        model.addAttribute("page", page);
        crumbs(model, trail.home(), trail.up("strategy.title", "/strategi"), here);
        return view;
    }

    private void frame(Model model, StrategySummary summary) {
        model.addAttribute("strategy", summary);
        model.addAttribute("notice", StrategyNotice.of(summary, LocalDate.now(clock)));
    }

    private static void crumbs(Model model, Crumb... crumbs) {
        model.addAttribute("crumbs", List.of(crumbs));
    }
}
