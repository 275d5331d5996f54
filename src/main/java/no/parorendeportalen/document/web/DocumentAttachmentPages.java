package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.attachment.AttachmentForm;
import no.parorendeportalen.attachment.AttachmentRefused;
import no.parorendeportalen.attachment.AttachmentService;
import no.parorendeportalen.attachment.AttachmentUpload;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DraftDesk;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a draft. */
@Controller
@EditorOnly
@RequestMapping({
    "/{municipality}/admin/rutiner/{document}/vedlegg",
    "/{municipality}/admin/sjekklister/{document}/vedlegg"
})
class DocumentAttachmentPages {

    private final DraftDesk drafts;
    private final AttachmentService attachments;
    private final AttachmentUpload upload;
    private final DocumentFrame frame;

    DocumentAttachmentPages(
            DraftDesk drafts, AttachmentService attachments, AttachmentUpload upload, DocumentFrame frame) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.upload = upload;
        this.frame = frame;
    }

    @GetMapping
    String show(@PathVariable UUID document, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (DraftFrame.open(folder).isEmpty()) {
            Flash.inform(redirect, "document.noDraft");
            return frame.redirect(folder, "");
        }
        return show(new AttachmentForm(), folder, model);
    }

    @PostMapping
    String attach(
            @PathVariable UUID document,
            AttachmentForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var file = upload.read(form, errors);
        if (file.isEmpty()) {
            return show(form, folder, model);
        }
        try {
            drafts.attach(document, file.get());
        } catch (AttachmentRefused refused) {
            errors.rejectValue("file", refused.reason().code());
            return show(form, folder, model);
        }
        Flash.tell(redirect, "document.attached", file.get().name());
        return frame.redirect(folder, "/vedlegg");
    }

    @PostMapping("/{attachment}/fjern")
    String detach(
            @PathVariable UUID document,
            @PathVariable UUID attachment,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        drafts.detach(document, attachment);
        Flash.tell(redirect, "document.detached");
        return frame.redirect(folder, "/vedlegg");
    }

    private String show(AttachmentForm form, DocumentFolder folder, Model model) {
        model.addAttribute(form);
        model.addAttribute(
                "attachments", attachments.byIds(DraftFrame.text(folder).attachments()));
        frame.draft(model, folder, frame.here("document.attachments"));
        return "document/attachments";
    }
}
