package no.parorendeportalen.checklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.checklist.RunDesk;
import no.parorendeportalen.checklist.RunService;
import no.parorendeportalen.checklist.RunState;
import no.parorendeportalen.checklist.SkipReason;
import no.parorendeportalen.checklist.Tick;
import no.parorendeportalen.checklist.TickAnswer;
import no.parorendeportalen.checklist.TickService;
import no.parorendeportalen.checklist.TickState;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Working through a checklist together. Each point has a form of its own, so nobody saves over anybody. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/gjennomganger")
class RunPages {

    private final RunService runs;
    private final RunDesk desk;
    private final TickService ticks;
    private final ChecklistTrail trail;
    private final CurrentMunicipality municipality;
    private final Clock clock;

    RunPages(
            RunService runs,
            RunDesk desk,
            TickService ticks,
            ChecklistTrail trail,
            CurrentMunicipality municipality,
            Clock clock) {
        this.runs = runs;
        this.desk = desk;
        this.ticks = ticks;
        this.trail = trail;
        this.municipality = municipality;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "vis", required = false) @Nullable String shown,
            @RequestParam(name = "side", defaultValue = "1") String page,
            Model model) {
        var state = "avsluttet".equals(shown) ? RunState.CLOSED : RunState.OPEN;
        var list = runs.page(state, PageNumber.of(page));
        var path = path() + (state == RunState.CLOSED ? "?vis=avsluttet&side=" : "?side=");
        model.addAttribute("list", list);
        model.addAttribute("closed", state == RunState.CLOSED);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, list.pages()).mapToObj(it -> path + it).toList());
        trail.show(model, trail.here("runs.title"));
        return "checklist/runs";
    }

    @GetMapping("/{run}")
    String show(@PathVariable UUID run, Model model) {
        var page = runs.read(run);
        model.addAttribute("run", page);
        model.addAttribute("reasons", SkipReason.values());
        model.addAttribute("today", LocalDate.now(clock));
        trail.show(model, trail.runs(), Crumb.here(trail.name(page.line().label())));
        return "checklist/run";
    }

    @PostMapping("/{run}/punkt/{point}")
    String tick(
            @PathVariable UUID run,
            @PathVariable UUID point,
            @RequestParam int turn,
            @RequestParam TickState state,
            @RequestParam Optional<SkipReason> reason,
            Model model,
            HttpServletResponse response) {
        if ((state == TickState.NOT_APPLICABLE) != reason.isPresent() || turn < 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var wanted = new Tick(turn, state, reason.orElse(null));
        var answer = ticks.tick(run, point, wanted);
        if (answer.outcome() == TickAnswer.Outcome.TAKEN) {
            return "redirect:" + path() + "/" + run + "#punkt-" + point;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("answer", answer);
        model.addAttribute("wanted", wanted);
        model.addAttribute("back", path() + "/" + run + "#punkt-" + point);
        model.addAttribute("again", path() + "/" + run + "/punkt/" + point);
        trail.show(model, trail.runs(), trail.run(answer.run()), trail.here("run.overtaken.here"));
        return "checklist/overtaken";
    }

    @GetMapping("/{run}/avslutt")
    String closing(@PathVariable UUID run, Model model) {
        var page = runs.read(run);
        model.addAttribute("run", page);
        trail.show(model, trail.runs(), trail.run(page.line()), trail.here("run.close"));
        return "checklist/close";
    }

    @PostMapping("/{run}/avslutt")
    String close(@PathVariable UUID run, RedirectAttributes redirect) {
        desk.close(run);
        Flash.tellWithUndo(redirect, path() + "/" + run + "/gjenapne", "run.closed");
        return "redirect:" + path() + "/" + run;
    }

    @PostMapping("/{run}/gjenapne")
    String reopen(@PathVariable UUID run, RedirectAttributes redirect) {
        Flash.tell(redirect, "run.reopened", trail.name(desk.reopen(run)));
        return "redirect:" + path() + "/" + run;
    }

    @GetMapping("/{run}/logg")
    String log(@PathVariable UUID run, @RequestParam(name = "side", defaultValue = "1") String page, Model model) {
        var line = runs.find(run);
        var log = runs.log(run, PageNumber.of(page));
        model.addAttribute("line", line);
        model.addAttribute("log", log);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, log.pages())
                        .mapToObj(it -> path() + "/" + run + "/logg?side=" + it)
                        .toList());
        trail.show(model, trail.runs(), trail.run(line), trail.here("run.log"));
        return "checklist/log";
    }

    private String path() {
        return "/" + municipality.get().address() + "/ansatt/gjennomganger";
    }
}
