package no.parorendeportalen.routine.web;

import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.document.ComparisonService;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.document.ReceiptService;
import no.parorendeportalen.document.VersionLine;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A routine: as it holds today, as it was, and what is new. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/rutiner/{slug}")
class RoutinePages {

    private static final String NUMBER = "/versjoner/{number:[1-9][0-9]{0,5}}";

    private final DocumentService documents;
    private final ReceiptService receipts;
    private final ComparisonService comparisons;
    private final MeasureLookup measures;
    private final RoutineFrame frame;

    RoutinePages(
            DocumentService documents,
            ReceiptService receipts,
            ComparisonService comparisons,
            MeasureLookup measures,
            RoutineFrame frame) {
        this.documents = documents;
        this.receipts = receipts;
        this.comparisons = comparisons;
        this.measures = measures;
        this.frame = frame;
    }

    @GetMapping
    String read(@PathVariable String slug, Model model) {
        var page = documents.read(DocumentKind.ROUTINE, slug);
        frame.below(model, Crumb.here(page.version().title()));
        model.addAttribute("page", page);
        model.addAttribute("measures", measures.byNumbers(page.measures()));
        if (page.isInForce()) {
            model.addAttribute("mine", receipts.state(page.id()));
        }
        frame.keeping(page, model);
        return "routine/routine";
    }

    /** Says for oneself that one has read it. */
    @PostMapping("/lest")
    String said(@PathVariable String slug, @RequestParam int number, RedirectAttributes redirect) {
        receipts.read(DocumentKind.ROUTINE, slug, number);
        Flash.tell(redirect, "receipt.said");
        return "redirect:" + frame.path("/" + slug);
    }

    @GetMapping("/versjoner")
    String versions(@PathVariable String slug, Model model) {
        var versions = documents.versions(DocumentKind.ROUTINE, slug);
        var newest = versions.get(0);
        frame.below(model, frame.to(newest.title(), DocumentKind.ROUTINE.path(slug)), frame.here("routine.versions"));
        model.addAttribute("slug", slug);
        model.addAttribute("newest", newest);
        model.addAttribute("versions", versions);
        return "routine/versions";
    }

    @GetMapping(NUMBER)
    String version(@PathVariable String slug, @PathVariable int number, Model model) {
        var page = documents.version(DocumentKind.ROUTINE, slug, number);
        below(model, page.version(), slug, frame.here("routine.version", number));
        model.addAttribute("older", true);
        model.addAttribute("page", page);
        model.addAttribute("measures", measures.byNumbers(page.measures()));
        return "routine/routine";
    }

    /** What is new in a version since the one before it that somebody approved. */
    @GetMapping(NUMBER + "/endringer")
    String changes(@PathVariable String slug, @PathVariable int number, Model model) {
        var changes = comparisons.changes(DocumentKind.ROUTINE, slug, number);
        below(model, changes.version(), slug, frame.here("routine.changes", number));
        model.addAttribute("changes", changes);
        return "document/changes";
    }

    private void below(Model model, VersionLine version, String slug, Crumb here) {
        frame.below(model, frame.to(version.title(), DocumentKind.ROUTINE.path(slug)), here);
    }
}
