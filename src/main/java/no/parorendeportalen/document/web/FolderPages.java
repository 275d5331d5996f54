package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.PreviewService;
import no.parorendeportalen.document.SendingService;
import no.parorendeportalen.document.Standing;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All there is of a document, and the steps that take it on. */
@Controller
@EditorOnly
@RequestMapping({"/{municipality}/admin/rutiner/{document}", "/{municipality}/admin/sjekklister/{document}"})
class FolderPages {

    private final DocumentDesk desk;
    private final PreviewService previews;
    private final SendingService sending;
    private final CurrentMember member;
    private final DocumentFrame frame;

    FolderPages(
            DocumentDesk desk,
            PreviewService previews,
            SendingService sending,
            CurrentMember member,
            DocumentFrame frame) {
        this.desk = desk;
        this.previews = previews;
        this.sending = sending;
        this.member = member;
        this.frame = frame;
    }

    @GetMapping
    String show(@PathVariable UUID document, HttpServletRequest request, Model model) {
        var folder = frame.folder(request, document);
        frame.own(model, folder);
        var about = previews.about(folder, folder.versions().get(0).number());
        model.addAttribute("about", about);
        model.addAttribute("keeping", frame.path("/ansatt/dokumenter/" + document));
        if (about.keeping().mayWithdraw(member.get())) {
            model.addAttribute("mayWithdraw", true);
        } else {
            model.addAttribute("withdrawers", sending.deciding(folder));
        }
        if (ApprovalFrame.isSent(folder)) {
            model.addAttribute("approvers", sending.approvers(folder));
        }
        model.addAttribute("reading", frame.path(folder.kind().path(folder.slug())));
        model.addAttribute("deciding", frame.path("/ansatt/godkjenning/" + document));
        model.addAttribute(
                "discarded",
                folder.draft() == null && folder.versions().get(0).standing() == Standing.DISCARDED
                        ? folder.versions().get(0)
                        : null);
        return "document/folder";
    }

    @PostMapping("/revider")
    String revise(@PathVariable UUID document, HttpServletRequest request, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var number = desk.revise(document);
        if (folder.draft() == null) {
            Flash.tell(redirect, "document.begun", String.valueOf(number));
        }
        return frame.redirect(folder, "/utkast");
    }

    @GetMapping("/forkast")
    String askToDiscard(
            @PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var open = DraftFrame.open(folder);
        if (open.isEmpty()) {
            Flash.inform(redirect, "document.noDraft");
            return frame.redirect(folder, "");
        }
        model.addAttribute("draft", open.get());
        frame.below(model, folder, frame.here("document.discard"));
        return "document/discard";
    }

    @PostMapping("/forkast")
    String discard(
            @PathVariable UUID document,
            @RequestParam long version,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (folder.draft() != null) {
            var number = folder.draft().line().number();
            desk.discard(document, version);
            Flash.tellWithUndo(
                    redirect, frame.path(folder) + "/hent-tilbake/" + number, "document.discarded", folder.title());
        }
        return frame.redirect(folder, "");
    }

    @PostMapping("/hent-tilbake/{number:[1-9][0-9]{0,5}}")
    String takeBack(
            @PathVariable UUID document,
            @PathVariable int number,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (folder.draft() == null || folder.draft().line().number() != number) {
            desk.takeBack(document, number);
        }
        Flash.tell(redirect, "document.takenBack", folder.title());
        return frame.redirect(folder, "");
    }
}
