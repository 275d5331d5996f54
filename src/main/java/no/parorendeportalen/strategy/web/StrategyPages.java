package no.parorendeportalen.strategy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.ChapterDetails;
import no.parorendeportalen.strategy.StrategyNotice;
import no.parorendeportalen.strategy.StrategyOverview;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.web.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The strategy to read: its front, chapters, areas, references, the whole of it, and each measure at its address for ever. */
@Controller
@RequestMapping("/{municipality}")
class StrategyPages {

    private final StrategyService strategy;
    private final CurrentMunicipality current;
    private final MessageSource messages;
    private final Clock clock;

    StrategyPages(StrategyService strategy, CurrentMunicipality current, MessageSource messages, Clock clock) {
        this.strategy = strategy;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static PublicPaths strategyPaths() {
        return PublicPaths.of("/{municipality}", "/{municipality}/strategi/**", "/{municipality}/tiltak/**");
    }

    /** The municipality's front page. It has something to say before there is a strategy. */
    @GetMapping
    String front(Model model) {
        var found = strategy.find();
        found.ifPresent(it -> model.addAttribute("notice", StrategyNotice.of(it, LocalDate.now(clock))));
        model.addAttribute("strategy", found.orElse(null));
        model.addAttribute("section", "front");
        return "strategy/front";
    }

    @GetMapping("/strategi")
    String overview(Model model) {
        var found = strategy.find();
        if (found.isEmpty()) {
            model.addAttribute("section", "strategy");
            model.addAttribute("crumbs", List.of(home(), here("strategy.title")));
            return "strategy/none";
        }
        frame(model, found.get());
        model.addAttribute("crumbs", List.of(home(), here("strategy.title")));
        return "strategy/overview";
    }

    @GetMapping("/strategi/kapittel/{address}")
    String chapter(@PathVariable String address, Model model) {
        var overview = frame(model);
        var chapters = strategy.chapters();
        var index = index(chapters, address);
        var chapter = chapters.get(index);
        model.addAttribute("chapter", chapter);
        model.addAttribute("previous", index == 0 ? null : chapters.get(index - 1));
        model.addAttribute("next", index + 1 == chapters.size() ? null : chapters.get(index + 1));
        model.addAttribute(
                "firstArea", index + 1 == chapters.size() ? overview.areas().get(0) : null);
        model.addAttribute("references", strategy.referencesOf(chapter.texts()));
        model.addAttribute(
                "crumbs", List.of(home(), up("strategy.title", "/strategi"), new Crumb(chapter.title(), null)));
        return "strategy/chapter";
    }

    private static int index(List<ChapterDetails> chapters, String address) {
        for (var i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).address().equals(address)) {
                return i;
            }
        }
        throw new NotFound("chapter");
    }

    @GetMapping("/strategi/omrade/{number:[1-9][0-9]?}")
    String area(@PathVariable int number, Model model) {
        var overview = frame(model);
        var area = strategy.area(number);
        model.addAttribute("area", area);
        model.addAttribute("areaCount", overview.areas().size());
        model.addAttribute("references", strategy.referencesOf(area.texts()));
        model.addAttribute("crumbs", List.of(home(), up("strategy.title", "/strategi"), new Crumb(area.title(), null)));
        return "strategy/area";
    }

    @GetMapping("/strategi/kilder")
    String references(Model model) {
        frame(model);
        var chapters = strategy.chapters();
        var areas = strategy.areas();
        model.addAttribute("references", strategy.references());
        model.addAttribute("places", ReferencePlaces.of(chapters, areas));
        model.addAttribute("crumbs", List.of(home(), up("strategy.title", "/strategi"), here("references.title")));
        return "strategy/references";
    }

    @GetMapping("/strategi/samlet")
    String whole(Model model) {
        frame(model);
        model.addAttribute("chapters", strategy.chapters());
        model.addAttribute("areas", strategy.areas());
        model.addAttribute("references", strategy.references());
        model.addAttribute("crumbs", List.of(home(), up("strategy.title", "/strategi"), here("whole.title")));
        return "strategy/whole";
    }

    @GetMapping("/tiltak/{number:[1-9][0-9]{0,8}}")
    String measure(@PathVariable int number, Model model) {
        frame(model);
        var page = strategy.measure(number);
        model.addAttribute("section", "plan");
        model.addAttribute("page", page);
        model.addAttribute("measure", page.measure());
        model.addAttribute("references", page.references());
        model.addAttribute(
                "crumbs",
                List.of(
                        home(),
                        up("plan.title", "/handlingsplan"),
                        new Crumb(text("measure.numbered", String.valueOf(number)), null)));
        return "strategy/measure";
    }

    private StrategyOverview frame(Model model) {
        return frame(model, strategy.get());
    }

    private StrategyOverview frame(Model model, StrategyOverview overview) {
        model.addAttribute("section", "strategy");
        model.addAttribute("strategy", overview);
        model.addAttribute("notice", StrategyNotice.of(overview, LocalDate.now(clock)));
        return overview;
    }

    private Crumb home() {
        return new Crumb(current.get().name(), "/" + current.get().address());
    }

    private Crumb up(String key, String path) {
        return new Crumb(text(key), "/" + current.get().address() + path);
    }

    private Crumb here(String key) {
        return new Crumb(text(key), null);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
