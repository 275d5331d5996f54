package no.parorendeportalen.upkeep.web;

import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.upkeep.DueService;
import no.parorendeportalen.upkeep.ReportService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All that editors keep true: how much there is of each kind, and how it stands. */
@Controller
@EditorOnly
class ContentPage {

    private final DueService due;
    private final ReportService reports;
    private final UpkeepFrame frame;

    ContentPage(DueService due, ReportService reports, UpkeepFrame frame) {
        this.due = due;
        this.reports = reports;
        this.frame = frame;
    }

    @GetMapping("/{municipality}/admin/innhold")
    String overview(Model model) {
        var counts = due.counts();
        frame.below(model);
        model.addAttribute("counts", counts);
        model.addAttribute("base", frame.path("/admin"));
        model.addAttribute(
                "waiting",
                counts.stream().mapToInt(it -> it.due() + it.notChecked()).sum());
        model.addAttribute("reports", reports.open());
        return "upkeep/content";
    }
}
