package no.parorendeportalen.checklist.web;

import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.checklist.UsageService;
import no.parorendeportalen.document.ComparisonService;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentPage;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.document.Phase;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A checklist to be used by oneself: ticked in the page, printed or copied, and kept nowhere. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/sjekklister/{slug}")
class ChecklistPages {

    private static final String NUMBER = "/versjoner/{number:[1-9][0-9]{0,5}}";

    private final DocumentService documents;
    private final ComparisonService comparisons;
    private final MeasureLookup measures;
    private final UsageService usage;
    private final CurrentMember member;
    private final ChecklistTrail trail;

    ChecklistPages(
            DocumentService documents,
            ComparisonService comparisons,
            MeasureLookup measures,
            UsageService usage,
            CurrentMember member,
            ChecklistTrail trail) {
        this.documents = documents;
        this.comparisons = comparisons;
        this.measures = measures;
        this.usage = usage;
        this.member = member;
        this.trail = trail;
    }

    @GetMapping
    String read(@PathVariable String slug, Model model) {
        var page = documents.read(DocumentKind.CHECKLIST, slug);
        trail.show(model, Crumb.here(page.version().title()));
        return show(page, model);
    }

    @GetMapping("/versjoner")
    String versions(@PathVariable String slug, Model model) {
        var versions = documents.versions(DocumentKind.CHECKLIST, slug);
        model.addAttribute("slug", slug);
        model.addAttribute("newest", versions.get(0));
        model.addAttribute("versions", versions);
        trail.show(model, trail.list(versions.get(0).title(), slug), trail.here("routine.versions"));
        return "checklist/versions";
    }

    @GetMapping(NUMBER)
    String version(@PathVariable String slug, @PathVariable int number, Model model) {
        var page = documents.version(DocumentKind.CHECKLIST, slug, number);
        trail.show(
                model,
                trail.list(page.version().title(), slug),
                trail.here("checklist.version", String.valueOf(number)));
        model.addAttribute("older", true);
        return show(page, model);
    }

    /** What is new in a version since the one before it that somebody approved. */
    @GetMapping(NUMBER + "/endringer")
    String changes(@PathVariable String slug, @PathVariable int number, Model model) {
        var changes = comparisons.changes(DocumentKind.CHECKLIST, slug, number);
        trail.show(model, trail.list(changes.version().title(), slug), trail.here("routine.changes", number));
        model.addAttribute("changes", changes);
        return "document/changes";
    }

    /** How the leader's unit uses it. For everybody else the page is not there. */
    @GetMapping("/bruk")
    String usage(@PathVariable String slug, Model model) {
        if (member.leads().isEmpty()) {
            throw new NotFound("leader of a unit");
        }
        var page = documents.read(DocumentKind.CHECKLIST, slug);
        model.addAttribute("checklist", page);
        model.addAttribute("usage", usage.of(page.id()));
        trail.show(model, trail.list(page.version().title(), slug), trail.here("checklist.usage"));
        return "checklist/usage";
    }

    private String show(DocumentPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute(
                "phases",
                Stream.of(Phase.values())
                        .filter(phase -> page.steps().stream().anyMatch(it -> it.phase() == phase))
                        .toList());
        model.addAttribute("plain", PlainChecklist.of(page));
        model.addAttribute("measures", measures.byNumbers(page.measures()));
        model.addAttribute("usedBy", documents.leadingTo(page.id()));
        model.addAttribute("leading", member.leads().isPresent());
        var who = member.get();
        model.addAttribute("mayConfirm", page.mayConfirm(who));
        model.addAttribute("mayWithdraw", page.mayWithdraw(who));
        return "checklist/checklist";
    }
}
