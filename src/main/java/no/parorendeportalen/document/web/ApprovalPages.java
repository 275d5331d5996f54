package no.parorendeportalen.document.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approving what somebody else has sent, or sending it back. Whom it waits for, the service knows; others do not learn that it is there. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/godkjenning")
class ApprovalPages {

    private final ApprovalService approval;
    private final ApprovalFrame frame;
    private final Clock clock;

    ApprovalPages(ApprovalService approval, ApprovalFrame frame, Clock clock) {
        this.approval = approval;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        return frame.list(approval.waiting(), model);
    }

    @GetMapping("/{document}")
    String show(@PathVariable UUID document, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(document);
        if (!ApprovalFrame.isSent(folder)) {
            return frame.decided(folder, redirect);
        }
        model.addAttribute(
                ApprovalForm.of(LocalDate.now(clock), folder.settings().revisionMonths(), version(folder)));
        return frame.show(folder, model);
    }

    @PostMapping("/{document}")
    String approve(
            @PathVariable UUID document,
            @Valid ApprovalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(document);
        if (!ApprovalFrame.isSent(folder)) {
            return frame.decided(folder, redirect);
        }
        var today = LocalDate.now(clock);
        form.check(today, errors);
        if (errors.hasErrors()) {
            model.addAttribute(form);
            return frame.show(folder, model);
        }
        try {
            var from = Objects.requireNonNull(form.getValidFrom());
            approval.approve(document, form.knownVersion(), from, Objects.requireNonNull(form.getReviewBy()));
            Flash.tell(
                    redirect,
                    from.isAfter(today) ? "document.approved.later" : "document.approved",
                    folder.draftTitle());
        } catch (Stale meanwhile) {
            return frame.decided(frame.folder(document), redirect);
        }
        return frame.redirect();
    }

    @GetMapping("/{document}/tilbake")
    String askToSendBack(@PathVariable UUID document, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(document);
        if (!ApprovalFrame.isSent(folder)) {
            return frame.decided(folder, redirect);
        }
        var form = new ReasonForm();
        form.setVersion(version(folder));
        return frame.sendBack(form, folder, model);
    }

    @PostMapping("/{document}/tilbake")
    String sendBack(
            @PathVariable UUID document,
            @Valid ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(document);
        if (!ApprovalFrame.isSent(folder)) {
            return frame.decided(folder, redirect);
        }
        if (errors.hasErrors()) {
            return frame.sendBack(form, folder, model);
        }
        try {
            approval.sendBack(document, form.knownVersion(), form.getReason());
            Flash.tell(redirect, "document.sentBack", folder.draftTitle());
        } catch (Stale meanwhile) {
            return frame.decided(frame.folder(document), redirect);
        }
        return frame.redirect();
    }

    private static long version(DocumentFolder folder) {
        return folder.draft() == null ? -1 : folder.draft().version();
    }
}
