package no.parorendeportalen.document.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.PreviewService;
import no.parorendeportalen.document.SendingService;
import no.parorendeportalen.document.WaitingVersion;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draws the pages of those who approve. */
@Component
class ApprovalFrame {

    static final String PATH = "/ansatt/godkjenning";

    private final DocumentDesk desk;
    private final PreviewService previews;
    private final ApprovalService approval;
    private final SendingService sending;
    private final CurrentMember member;
    private final DocumentFrame frame;
    private final Trail trail;

    ApprovalFrame(
            DocumentDesk desk,
            PreviewService previews,
            ApprovalService approval,
            SendingService sending,
            CurrentMember member,
            DocumentFrame frame,
            Trail trail) {
        this.desk = desk;
        this.previews = previews;
        this.approval = approval;
        this.sending = sending;
        this.member = member;
        this.frame = frame;
        this.trail = trail;
    }

    /**
     * A document, for those who may know that it waits: who approves it, and who edits.
     *
     * @throws NotFound for everybody else
     */
    DocumentFolder folder(UUID document) {
        var folder = desk.folder(document);
        var who = member.get();
        if (who.role() != Role.ADMINISTRATOR
                && who.role() != Role.EDITOR
                && !(who.role() == Role.LEADER
                        && who.account().equals(folder.settings().approver()))) {
            throw new NotFound("document to approve");
        }
        return folder;
    }

    static boolean isSent(DocumentFolder folder) {
        return folder.draft() != null && folder.draft().isSent();
    }

    String list(List<WaitingVersion> waiting, Model model) {
        model.addAttribute("section", "home");
        model.addAttribute("crumbs", List.of(trail.up("work.nav.home", "/ansatt"), trail.here("document.approval")));
        model.addAttribute("base", frame.path(PATH));
        model.addAttribute("waiting", waiting.stream().filter(it -> !it.own()).toList());
        model.addAttribute("sent", waiting.stream().filter(WaitingVersion::own).toList());
        return "document/approval-list";
    }

    String show(DocumentFolder folder, Model model) {
        var draft = folder.draft();
        if (draft == null) {
            throw new NotFound("version to approve");
        }
        var who = member.get();
        var preview = previews.compared(folder);
        crumbs(model, folder, Crumb.here(draft.text().title()));
        model.addAttribute("folder", folder);
        model.addAttribute("draft", draft);
        var own = who.account().equals(draft.sentBy());
        var maySendBack = approval.maySendBack(who, folder);
        if (!own && !maySendBack) {
            model.addAttribute("approvers", sending.approvers(folder));
        }
        model.addAttribute("own", own);
        model.addAttribute("written", who.account().equals(draft.writer()));
        model.addAttribute("mayApprove", approval.mayApprove(who, folder));
        model.addAttribute("maySendBack", maySendBack);
        model.addAttribute("reading", preview.reading());
        if (preview.comparison() != null) {
            model.addAttribute("comparison", preview.comparison());
        }
        return "document/approval";
    }

    String sendBack(ReasonForm form, DocumentFolder folder, Model model) {
        model.addAttribute(form);
        model.addAttribute("folder", folder);
        crumbs(model, folder, trail.here("document.sendBack"));
        return "document/send-back";
    }

    /** Somebody has decided, or it is worked on again. */
    String decided(DocumentFolder folder, RedirectAttributes redirect) {
        Flash.inform(redirect, "document.decided", folder.title());
        return redirect();
    }

    String redirect() {
        return "redirect:" + frame.path(PATH);
    }

    private void crumbs(Model model, DocumentFolder folder, Crumb here) {
        model.addAttribute("section", "home");
        var below = PATH + "/" + folder.id();
        model.addAttribute("address", frame.path(below));
        var up = List.of(trail.up("work.nav.home", "/ansatt"), trail.up("document.approval", PATH));
        model.addAttribute(
                "crumbs",
                here.label().equals(folder.draftTitle())
                        ? List.of(up.get(0), up.get(1), here)
                        : List.of(up.get(0), up.get(1), trail.to(folder.draftTitle(), below), here));
    }
}
