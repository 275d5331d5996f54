package no.parorendeportalen.network.web;

import jakarta.validation.Valid;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.attachment.AttachmentForm;
import no.parorendeportalen.attachment.AttachmentRefused;
import no.parorendeportalen.attachment.AttachmentUpload;
import no.parorendeportalen.network.NetworkDesk;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a network keeps for its members: a file more, or one less. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/nettverk/{network}/vedlegg")
class NetworkDocumentPages {

    private final NetworkDesk networks;
    private final AttachmentUpload upload;
    private final KeptDesk desk;

    NetworkDocumentPages(NetworkDesk networks, AttachmentUpload upload, KeptDesk desk) {
        this.networks = networks;
        this.upload = upload;
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable UUID network, Model model) {
        return show(network, new AttachmentForm(), model);
    }

    @PostMapping
    String attach(
            @PathVariable UUID network,
            @Valid AttachmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var file = upload.read(form, errors);
        if (file.isEmpty()) {
            return show(network, form, model);
        }
        try {
            networks.attach(network, file.get());
        } catch (AttachmentRefused refused) {
            errors.rejectValue("file", refused.reason().code());
            return show(network, form, model);
        }
        Flash.tell(redirect, "networkDocument.attached", file.get().name());
        return "redirect:" + path(network);
    }

    /** Nothing of it is lost: the answer offers to take it back. */
    @PostMapping("/{attachment}/fjern")
    String detach(@PathVariable UUID network, @PathVariable UUID attachment, RedirectAttributes redirect) {
        networks.documents(network).stream()
                .filter(it -> it.id().equals(attachment))
                .findFirst()
                .ifPresent(it -> {
                    networks.detach(network, attachment);
                    Flash.tellWithUndo(
                            redirect,
                            path(network) + "/" + attachment + "/hent-tilbake",
                            "networkDocument.detached",
                            it.name());
                });
        return "redirect:" + path(network);
    }

    @PostMapping("/{attachment}/hent-tilbake")
    String takeBack(@PathVariable UUID network, @PathVariable UUID attachment, RedirectAttributes redirect) {
        networks.attachAgain(network, attachment);
        Flash.tell(redirect, "networkDocument.back");
        return "redirect:" + path(network);
    }

    private String path(UUID network) {
        return desk.path(KeptKind.NETWORK, network) + "/vedlegg";
    }

    private String show(UUID network, AttachmentForm form, Model model) {
        var kept = networks.forEditing(network).kept();
        if (kept.removed()) {
            throw new NotFound("network has been removed");
        }
        desk.form(KeptKind.NETWORK, kept, model);
        model.addAttribute(form);
        model.addAttribute("documents", networks.documents(network));
        return "network/documents";
    }
}
