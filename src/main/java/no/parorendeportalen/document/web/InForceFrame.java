package no.parorendeportalen.document.web;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentLine;
import no.parorendeportalen.document.DocumentPage;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.document.Keeping;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of those who keep a document right have around them, and where they lead back to. */
@Component
class InForceFrame {

    private final DocumentService documents;
    private final CurrentMember member;
    private final DocumentFrame frame;
    private final Trail trail;

    InForceFrame(DocumentService documents, CurrentMember member, DocumentFrame frame, Trail trail) {
        this.documents = documents;
        this.member = member;
        this.frame = frame;
        this.trail = trail;
    }

    /**
     * What a document is about and where it stands.
     *
     * @throws NotFound for those whose it is not to say, and where nobody has ever approved it
     */
    DocumentPage page(UUID document, BiPredicate<Keeping, Member> rule) {
        var page = documents.live(document);
        if (!rule.test(page.keeping(), member.get())) {
            throw new NotFound("document to keep");
        }
        return page;
    }

    /**
     * The same, when something is said of the version that was seen.
     *
     * @throws Stale if another one has taken its place
     */
    DocumentPage page(UUID document, int seen, BiPredicate<Keeping, Member> rule) {
        var page = page(document, rule);
        if (page.isInUse() && page.version().number() != seen) {
            throw new Stale("another version");
        }
        return page;
    }

    void show(DocumentPage page, String title, Model model) {
        var routine = page.kind() == DocumentKind.ROUTINE;
        model.addAttribute("section", routine ? "routines" : "checklists");
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("work.nav.home", "/ansatt"),
                        trail.up(
                                routine ? "routines.title" : "checklists.title",
                                "/ansatt/" + page.kind().word()),
                        trail.to(page.version().title(), page.path()),
                        trail.here(title)));
        model.addAttribute("page", page);
        model.addAttribute("address", frame.path("/ansatt/dokumenter/" + page.id()));
        model.addAttribute("back", target(page));
    }

    /** What leads to it, and will lead to nothing. */
    List<DocumentLine> leadingTo(DocumentPage page) {
        return documents.leadingTo(page.id());
    }

    String back(DocumentPage page) {
        return "redirect:" + target(page);
    }

    String notInUse(DocumentPage page, RedirectAttributes redirect) {
        Flash.inform(redirect, "document.notInUse");
        return back(page);
    }

    /** Editors come from its folder, others from where it is read. */
    private String target(DocumentPage page) {
        var role = member.get().role();
        return frame.path(
                role == Role.EDITOR || role == Role.ADMINISTRATOR
                        ? DocumentFrame.below(page.kind()) + "/" + page.id()
                        : page.path());
    }
}
