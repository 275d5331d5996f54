package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.Approvers;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.NothingToApprove;
import no.parorendeportalen.document.SendingService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a draft to be approved: at once where its approver can approve it, and else by saying who is to. Sent twice it is sent once. */
@Controller
@EditorOnly
@RequestMapping({"/{municipality}/admin/rutiner/{document}/send", "/{municipality}/admin/sjekklister/{document}/send"})
class SendPages {

    private final SendingService sending;
    private final ApprovalService approval;
    private final DocumentFrame frame;

    SendPages(SendingService sending, ApprovalService approval, DocumentFrame frame) {
        this.sending = sending;
        this.approval = approval;
        this.frame = frame;
    }

    @PostMapping
    String send(
            @PathVariable UUID document,
            @RequestParam long version,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (ApprovalFrame.isSent(folder)) {
            return sent(folder, redirect);
        }
        var draft = DraftFrame.open(folder).orElse(null);
        if (draft != null
                && !draft.text().steps().isEmpty()
                && sending.approvers(folder).lack() != null) {
            if (draft.version() != version) {
                throw new Stale("draft");
            }
            return frame.redirect(folder, "/send");
        }
        return send(folder, () -> approval.send(document, version), redirect);
    }

    @GetMapping
    String ask(@PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var draft = DraftFrame.open(folder).orElse(null);
        if (draft == null) {
            Flash.inform(redirect, "document.noDraft");
            return frame.redirect(folder, "");
        }
        var approvers = sending.approvers(folder);
        return show(SendForm.of(draft, approvers), folder, approvers, model);
    }

    @PostMapping(params = "approver")
    String choose(
            @PathVariable UUID document,
            SendForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (ApprovalFrame.isSent(folder)) {
            return sent(folder, redirect);
        }
        var approvers = sending.approvers(folder);
        form.check(approvers, errors);
        return errors.hasErrors()
                ? show(form, folder, approvers, model)
                : send(folder, () -> sending.send(document, form.knownVersion(), form.getApprover()), redirect);
    }

    private String send(DocumentFolder folder, Runnable sends, RedirectAttributes redirect) {
        try {
            sends.run();
        } catch (NothingToApprove empty) {
            Flash.warn(redirect, "document.nothingToSend");
            return frame.redirect(folder, "/utkast");
        }
        return sent(folder, redirect);
    }

    private String sent(DocumentFolder folder, RedirectAttributes redirect) {
        Flash.tell(redirect, "document.sent", folder.title());
        return frame.redirect(folder, "");
    }

    private String show(SendForm form, DocumentFolder folder, Approvers approvers, Model model) {
        model.addAttribute(form);
        model.addAttribute("approvers", approvers);
        model.addAttribute("choices", choices(approvers, form.getApprover()));
        model.addAttribute("administrators", names(approvers.administrators()));
        frame.draft(model, folder, frame.here("document.send"));
        return "document/send";
    }

    private List<Choice> choices(Approvers approvers, @Nullable UUID chosen) {
        var nobody = approvers.administrators().isEmpty() ? "document.send.choose" : "document.send.administrators";
        return Stream.concat(
                        Stream.of(new Choice("", frame.text(nobody), chosen == null)),
                        approvers.able().stream()
                                .map(it -> new Choice(
                                        it.account().toString(),
                                        frame.text("document.approver.one", it.name(), frame.text("role." + it.role())),
                                        it.account().equals(chosen))))
                .toList();
    }

    static String names(List<Colleague> people) {
        return people.stream().map(Colleague::name).collect(Collectors.joining(", "));
    }
}
