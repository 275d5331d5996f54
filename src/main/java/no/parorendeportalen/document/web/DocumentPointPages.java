package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DraftDesk;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the steps of a draft, one a page: a routine of forty steps can be written in by several, and nothing typed is far from its button. */
@Controller
@EditorOnly
@RequestMapping({
    "/{municipality}/admin/rutiner/{document}/utkast/punkt",
    "/{municipality}/admin/sjekklister/{document}/utkast/punkt"
})
class DocumentPointPages {

    private final DraftDesk drafts;
    private final PointFrame points;
    private final DocumentFrame frame;

    DocumentPointPages(DraftDesk drafts, PointFrame points, DocumentFrame frame) {
        this.drafts = drafts;
        this.points = points;
        this.frame = frame;
    }

    @GetMapping("/nytt")
    String blank(
            @PathVariable UUID document,
            @RequestParam Optional<UUID> etter,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (DraftFrame.open(folder).isEmpty()) {
            return none(folder, redirect);
        }
        var steps = DraftFrame.text(folder).steps();
        var last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        var above = etter.flatMap(it -> DraftFrame.step(DraftFrame.text(folder), it))
                .orElse(last);
        return points.show(PointForm.after(above), null, folder, model);
    }

    /** A button among the links, or the choice of a shared point: nothing is saved, and nothing is wrong yet. */
    @PostMapping(path = "/nytt", params = "rad")
    String change(
            @PathVariable UUID document,
            PointForm form,
            BindingResult errors,
            @RequestParam String rad,
            HttpServletRequest request,
            Model model) {
        points.change(form, rad, model);
        return points.show(form, null, frame.folder(request, document), model);
    }

    @PostMapping("/nytt")
    String add(
            @PathVariable UUID document,
            @Valid PointForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            @RequestParam Optional<String> neste,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        var text = DraftFrame.text(folder);
        if (points.asksAgain(form, folder, errors, preview, model)) {
            return points.show(form, null, folder, model);
        }
        if (text.steps().size() >= VersionText.MOST_STEPS
                && DraftFrame.step(text, form.newId()).isEmpty()) {
            errors.reject("document.tooManySteps");
            return points.show(form, null, folder, model);
        }
        try {
            drafts.add(document, points.step(form, form.newId(), folder), form.getAfter());
        } catch (Stale meanwhile) {
            return points.late(form, form.newId(), document, model, response);
        }
        return done(folder, form.newId(), neste.isPresent(), "document.point.added", form, redirect);
    }

    @GetMapping("/{point}")
    String show(
            @PathVariable UUID document,
            @PathVariable UUID point,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (DraftFrame.open(folder).isEmpty()) {
            return none(folder, redirect);
        }
        var step = DraftFrame.step(DraftFrame.text(folder), point).orElseThrow(() -> new NotFound("step"));
        return points.show(PointForm.of(step), point, folder, model);
    }

    @PostMapping(path = "/{point}", params = "rad")
    String change(
            @PathVariable UUID document,
            @PathVariable UUID point,
            PointForm form,
            BindingResult errors,
            @RequestParam String rad,
            HttpServletRequest request,
            Model model) {
        points.change(form, rad, model);
        return points.show(form, point, frame.folder(request, document), model);
    }

    @PostMapping("/{point}")
    String write(
            @PathVariable UUID document,
            @PathVariable UUID point,
            @Valid PointForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            @RequestParam Optional<String> neste,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var folder = frame.folder(request, document);
        if (points.asksAgain(form, folder, errors, preview, model)) {
            return points.show(form, point, folder, model);
        }
        try {
            drafts.write(document, form.getSeen(), points.step(form, point, folder));
        } catch (Stale meanwhile) {
            return points.late(form, point, document, model, response);
        }
        return done(folder, point, neste.isPresent(), "document.point.saved", form, redirect);
    }

    private String done(
            DocumentFolder folder, UUID point, boolean next, String key, PointForm form, RedirectAttributes redirect) {
        Flash.tell(redirect, key, points.name(form));
        return frame.redirect(folder, next ? "/utkast/punkt/nytt?etter=" + point : "/utkast#punkt-" + point);
    }

    private String none(DocumentFolder folder, RedirectAttributes redirect) {
        Flash.inform(redirect, "document.noDraft");
        return frame.redirect(folder, "");
    }
}
