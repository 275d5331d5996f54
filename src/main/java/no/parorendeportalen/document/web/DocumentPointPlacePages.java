package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DraftDesk;
import no.parorendeportalen.document.Seen;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.web.Flash;
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

/** Moving the steps of a draft among each other, and taking them out. */
@Controller
@EditorOnly
@RequestMapping({
    "/{municipality}/admin/rutiner/{document}/utkast/punkt/{point}",
    "/{municipality}/admin/sjekklister/{document}/utkast/punkt/{point}"
})
class DocumentPointPlacePages {

    private final DraftDesk drafts;
    private final DocumentFrame frame;

    DocumentPointPlacePages(DraftDesk drafts, DocumentFrame frame) {
        this.drafts = drafts;
        this.frame = frame;
    }

    @PostMapping("/flytt")
    String move(
            @PathVariable UUID document,
            @PathVariable UUID point,
            @RequestParam String retning,
            HttpServletRequest request) {
        var folder = frame.folder(request, document);
        if (!retning.matches("opp|ned")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        drafts.move(document, point, retning.equals("opp"));
        return frame.redirect(folder, "/utkast#punkt-" + point);
    }

    @GetMapping("/fjern")
    String ask(@PathVariable UUID document, @PathVariable UUID point, HttpServletRequest request, Model model) {
        var folder = frame.folder(request, document);
        var step = DraftFrame.open(folder)
                .flatMap(it -> DraftFrame.step(it.text(), point))
                .orElseThrow(() -> new NotFound("step"));
        model.addAttribute("step", step);
        model.addAttribute("seen", Seen.of(step));
        frame.draft(model, folder, frame.here("document.point.remove"));
        return "document/point-remove";
    }

    @PostMapping("/fjern")
    String remove(
            @PathVariable UUID document,
            @PathVariable UUID point,
            @RequestParam String seen,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var title = DraftFrame.step(DraftFrame.text(folder), point).map(it -> it.title());
        drafts.remove(document, point, seen);
        title.ifPresent(it -> Flash.tell(redirect, "document.point.removed", it));
        return frame.redirect(folder, "/utkast");
    }
}
