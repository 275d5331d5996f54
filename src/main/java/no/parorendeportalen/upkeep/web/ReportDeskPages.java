package no.parorendeportalen.upkeep.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.ReportDetails;
import no.parorendeportalen.upkeep.ReportService;
import no.parorendeportalen.upkeep.ReportState;
import no.parorendeportalen.upkeep.web.ReportAnswerForm.Outcome;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What readers have said is wrong, as tasks: mended, or closed as nothing to mend. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/meldinger")
class ReportDeskPages {

    private static final String VIEW = "upkeep/report-answer";

    private final ReportService reports;
    private final UpkeepFrame frame;

    ReportDeskPages(ReportService reports, UpkeepFrame frame) {
        this.reports = reports;
        this.frame = frame;
    }

    /** One of the lists to choose among. */
    record Tab(String label, String href, boolean current) {}

    /** One of the outcomes, as {@code components/radio-group} draws it. */
    record Choice(String value, String label, String help, boolean checked) {}

    @GetMapping
    String list(
            @RequestParam(name = "status", defaultValue = "") String status,
            @RequestParam(name = "side", defaultValue = "1") String side,
            Model model) {
        var state = Arrays.stream(ReportState.values())
                .filter(it -> word(it).equals(status))
                .findFirst()
                .orElse(ReportState.OPEN);
        var found = reports.list(state, side.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(side) : 1);
        frame.below(model, frame.here("reports.title"));
        model.addAttribute("path", frame.path("/admin/meldinger"));
        model.addAttribute("state", state);
        model.addAttribute("found", found);
        model.addAttribute(
                "tabs",
                Arrays.stream(ReportState.values())
                        .map(it -> new Tab(frame.text("reports.state." + it.name()), address(it, 1), it == state))
                        .toList());
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> address(state, it))
                        .toList());
        return "upkeep/reports";
    }

    private String address(ReportState state, int page) {
        var path = frame.path("/admin/meldinger") + (state == ReportState.OPEN ? "" : "?status=" + word(state));
        return page == 1 ? path : path + (state == ReportState.OPEN ? "?" : "&") + "side=" + page;
    }

    private static String word(ReportState state) {
        return switch (state) {
            case OPEN -> "apen";
            case ANSWERED -> "rettet";
            case CLOSED -> "lukket";
        };
    }

    @GetMapping("/{report}")
    String one(@PathVariable UUID report, Model model) {
        var details = reports.details(report);
        var form = ReportAnswerForm.of(details);
        model.addAttribute(form);
        return show(details, form, model);
    }

    @PostMapping("/{report}")
    String answer(
            @PathVariable UUID report,
            @Valid ReportAnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return show(reports.details(report), form, model);
        }
        try {
            var outcome = Objects.requireNonNull(form.getOutcome());
            var done = reports.close(report, version(form), outcome.state(), form.getNote());
            Flash.tell(redirect, "reports.done." + outcome.name(), done.title());
            return "redirect:" + frame.path("/admin/meldinger");
        } catch (Stale meanwhile) {
            var saved = reports.details(report);
            model.addAttribute(
                    "conflict",
                    new Conflict(
                            saved.closedBy(),
                            List.of(Part.of("reportAnswerForm.note", saved.note(), form.getNote())),
                            frame.path("/admin/meldinger/" + report)));
            form.setVersion(saved.version());
            return show(saved, form, model);
        }
    }

    @PostMapping("/{report}/apne")
    String reopen(
            @PathVariable UUID report, @RequestParam(defaultValue = "-1") long version, RedirectAttributes redirect) {
        try {
            Flash.tell(
                    redirect,
                    "reports.done.OPEN",
                    reports.reopen(report, version).title());
        } catch (Stale meanwhile) {
            Flash.warn(redirect, "upkeep.late", reports.details(report).title());
        }
        return "redirect:" + frame.path("/admin/meldinger/" + report);
    }

    private static long version(ReportAnswerForm form) {
        return form.getVersion() == null ? -1 : form.getVersion();
    }

    private String show(ReportDetails details, ReportAnswerForm form, Model model) {
        frame.below(model, frame.up("reports.title", "/admin/meldinger"), frame.here("reports.one"));
        model.addAttribute("report", details);
        model.addAttribute("base", frame.path(""));
        model.addAttribute(
                "outcomes",
                Arrays.stream(Outcome.values())
                        .map(it -> new Choice(
                                it.name(),
                                frame.text("reports.outcome." + it.name()),
                                frame.text("reports.outcome." + it.name() + ".help"),
                                it == form.getOutcome()))
                        .toList());
        return VIEW;
    }
}
