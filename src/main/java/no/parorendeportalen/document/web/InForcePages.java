package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.Standing;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a document out of use, and saying that what is in force is right as it is. */
@Controller
@EditorOnly
@RequestMapping({"/{municipality}/admin/rutiner/{document}", "/{municipality}/admin/sjekklister/{document}"})
class InForcePages {

    private final ApprovalService approval;
    private final DocumentFrame frame;
    private final Clock clock;

    InForcePages(ApprovalService approval, DocumentFrame frame, Clock clock) {
        this.approval = approval;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping("/ta-ut")
    String askToWithdraw(
            @PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        return isInUse(folder) ? withdrawal(new ReasonForm(), folder, model) : notInUse(folder, redirect);
    }

    @PostMapping("/ta-ut")
    String withdraw(
            @PathVariable UUID document,
            @Valid ReasonForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (!isInUse(folder)) {
            return notInUse(folder, redirect);
        }
        if (errors.hasErrors()) {
            return withdrawal(form, folder, model);
        }
        approval.withdraw(document, form.getReason());
        Flash.tell(redirect, "document.withdrawn", folder.title());
        return frame.redirect(folder, "");
    }

    @GetMapping("/bekreft")
    String askToConfirm(
            @PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (folder.inForce() == null) {
            return notInUse(folder, redirect);
        }
        var next = LocalDate.now(clock).plusMonths(folder.settings().revisionMonths());
        return confirmation(ConfirmForm.of(next), folder, model);
    }

    @PostMapping("/bekreft")
    String confirm(
            @PathVariable UUID document,
            @Valid ConfirmForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (folder.inForce() == null) {
            return notInUse(folder, redirect);
        }
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            return confirmation(form, folder, model);
        }
        approval.confirm(document, Objects.requireNonNull(form.getReviewBy()));
        Flash.tell(redirect, "document.confirmed", folder.title());
        return frame.redirect(folder, "");
    }

    private static boolean isInUse(DocumentFolder folder) {
        return folder.versions().stream()
                .anyMatch(it -> it.standing() == Standing.IN_FORCE || it.standing() == Standing.COMING);
    }

    private String notInUse(DocumentFolder folder, RedirectAttributes redirect) {
        Flash.inform(redirect, "document.notInUse");
        return frame.redirect(folder, "");
    }

    private String withdrawal(ReasonForm form, DocumentFolder folder, Model model) {
        model.addAttribute(form);
        frame.below(model, folder, frame.here("document.withdraw"));
        return "document/withdraw";
    }

    private String confirmation(ConfirmForm form, DocumentFolder folder, Model model) {
        model.addAttribute(form);
        frame.below(model, folder, frame.here("document.confirm"));
        return "document/confirm";
    }
}
