package no.parorendeportalen.upkeep.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.parorendeportalen.access.PublicFormGuard;
import no.parorendeportalen.access.PublicForms;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.ReportService;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** "Er noe feil her?": anybody says what is wrong with something, and leaves nothing of themselves. */
@Controller
@RequestMapping("/{municipality}/meld-feil")
class ReportPages {

    private static final Pattern ABOUT = Pattern.compile("([a-z]{1,20}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final ReportService reports;
    private final PublicFormGuard guard;
    private final Trail trail;
    private final UpkeepFrame frame;

    ReportPages(ReportService reports, PublicFormGuard guard, Trail trail, UpkeepFrame frame) {
        this.reports = reports;
        this.guard = guard;
        this.trail = trail;
        this.frame = frame;
    }

    @Bean
    static PublicPaths reportPaths() {
        return PublicPaths.of("/{municipality}/meld-feil", "/{municipality}/meld-feil/takk");
    }

    @Bean
    static PublicForms reportForms() {
        return PublicForms.of("/{municipality}/meld-feil");
    }

    /** @param kind and id of what something is said about */
    private record About(KeptKind kind, UUID id) {

        static About of(String written) {
            var parts = ABOUT.matcher(written);
            if (!parts.matches()) {
                throw new NotFound("nothing to report on");
            }
            return new About(KeptKind.named(parts.group(1)), UUID.fromString(parts.group(2)));
        }
    }

    @GetMapping
    String ask(@RequestParam(name = "om", defaultValue = "") String about, HttpServletRequest request, Model model) {
        var of = About.of(about);
        model.addAttribute(new ReportForm());
        return show(reports.about(of.kind(), of.id()), request, model);
    }

    @PostMapping
    Object take(
            @RequestParam(name = "om", defaultValue = "") String about,
            @Valid ReportForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var of = About.of(about);
        if (!guard.admits(request, response, errors)) {
            return show(reports.state(of.kind(), of.id()), request, model);
        }
        reports.receive(of.kind(), of.id(), form.getMessage());
        var thanks = new RedirectView(frame.path("/meld-feil/takk"));
        thanks.setStatusCode(HttpStatus.SEE_OTHER);
        thanks.setExposeModelAttributes(false);
        return thanks;
    }

    private String show(KeptState state, HttpServletRequest request, Model model) {
        var crumbs = state.isPublic() && state.publicPath() != null
                ? List.of(
                        trail.home(),
                        new Crumb(state.label(), frame.path(state.publicPath())),
                        trail.here("report.title"))
                : List.of(trail.home(), trail.here("report.title"));
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("kept", state);
        model.addAttribute("formToken", guard.token(request));
        return "upkeep/report";
    }

    @GetMapping("/takk")
    String thanks(Model model) {
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("report.thanks.title")));
        return "upkeep/report-thanks";
    }
}
