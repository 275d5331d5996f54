package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DocumentFile;
import no.parorendeportalen.document.DocumentFileReader;
import no.parorendeportalen.document.DocumentFileRefused;
import no.parorendeportalen.document.DocumentFileRefused.Problem;
import no.parorendeportalen.document.web.TakeForm.Way;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking in a file that another municipality has given: it is sent, looked at, and then all of it comes in as a draft, or nothing. */
@Controller
@EditorOnly
@RequestMapping({"/{municipality}/admin/rutiner/hent", "/{municipality}/admin/sjekklister/hent"})
class FetchPages {

    private final FetchFrame fetch;
    private final DocumentFrame frame;

    FetchPages(FetchFrame fetch, DocumentFrame frame) {
        this.fetch = fetch;
        this.frame = frame;
    }

    @GetMapping
    String choose(HttpServletRequest request, Model model) {
        return choosing(new FetchForm(), List.of(), request, model);
    }

    @PostMapping
    String send(FetchForm form, BindingResult errors, HttpServletRequest request, Model model) throws IOException {
        var file = form.getFile();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "document.file.missing");
            return choosing(form, List.of(), request, model);
        }
        if (file.getSize() > DocumentFileReader.LARGEST) {
            errors.rejectValue("file", "document.file.tooLarge");
            return choosing(form, List.of(), request, model);
        }
        try {
            var bytes = file.getBytes();
            var read = read(bytes);
            return fetch.show(fetch.proposal(bytes, read), read, DocumentFrame.kind(request), model);
        } catch (DocumentFileRefused refused) {
            errors.rejectValue("file", "document.file.refused");
            return choosing(form, refused.problems(), request, model);
        }
    }

    @PostMapping("/ta-inn")
    String take(
            @Valid TakeForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        DocumentFile file;
        try {
            file = read(form.file());
        } catch (DocumentFileRefused meddledWith) {
            var again = new FetchForm();
            return choosing(again, meddledWith.problems(), request, model);
        }
        if (errors.hasErrors()) {
            return fetch.show(form, file, DocumentFrame.kind(request), model);
        }
        try {
            var taken = fetch.take(form, file);
            Flash.tell(redirect, "document.fetched", file.title());
            return frame.redirect(taken, "");
        } catch (Stale inTheWay) {
            if (form.getWay() == Way.NEW) {
                errors.rejectValue("slug", "kept.slugTaken");
            } else {
                errors.rejectValue("way", "document.file.inWork");
            }
            return fetch.show(form, file, DocumentFrame.kind(request), model);
        }
    }

    private static DocumentFile read(byte[] file) throws DocumentFileRefused, IOException {
        return DocumentFileReader.read(new ByteArrayInputStream(file));
    }

    private String choosing(FetchForm form, List<Problem> wrong, HttpServletRequest request, Model model) {
        model.addAttribute(form);
        model.addAttribute("wrong", wrong);
        frame.list(model, DocumentFrame.kind(request), frame.here("document.fetch"));
        return "document/fetch";
    }
}
