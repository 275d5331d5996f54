package no.parorendeportalen.competence.web;

import java.util.List;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.competence.CoverageService;
import no.parorendeportalen.web.CsvFile;
import no.parorendeportalen.web.Trail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far the people of a unit have come, for its leader alone. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/opplaering")
class CoveragePages {

    private static final List<String> HEADER =
            List.of("kurs", "navn", "enhet", "tatt", "sist_tatt", "innen", "etter_fristen");

    private final CoverageService coverage;
    private final Trail trail;

    CoveragePages(CoverageService coverage, Trail trail) {
        this.coverage = coverage;
        this.trail = trail;
    }

    @GetMapping("/min-enhet")
    String mine(Model model) {
        var mine = coverage.mine();
        model.addAttribute("section", "training");
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("work.nav.home", "/ansatt"),
                        trail.up("work.nav.training", "/ansatt/opplaering"),
                        trail.here("competence.coverage.title")));
        model.addAttribute("coverage", mine);
        return "competence/coverage";
    }

    @GetMapping("/min-enhet.csv")
    ResponseEntity<byte[]> file() {
        var mine = coverage.mine();
        return CsvFile.download("opplaering.csv", HEADER, file -> mine.courses()
                .forEach(course -> course.people()
                        .forEach(it -> file.row(
                                course.title(),
                                it.name(),
                                it.unit(),
                                it.isDone() ? "ja" : "nei",
                                it.doneOn(),
                                it.dueOn(),
                                it.isOverdue() ? "ja" : "nei"))));
    }
}
