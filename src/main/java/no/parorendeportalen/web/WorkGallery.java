package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import no.parorendeportalen.municipality.Contact;
import no.parorendeportalen.municipality.StatementLinks;
import no.parorendeportalen.shared.WordDifference;
import no.parorendeportalen.web.WorkFrame.Place;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /dev/arbeid}: the pages for who is signed in, and a form in each of its states, in development only. */
@Controller
@ConditionalOnBooleanProperty("portal.development")
class WorkGallery {

    private static final String VIEW = "dev/work";

    private static final String SAVED = "Du kan få avlastning hjemme i ukedagene.\n\nRing oss, så finner vi ut av det.";

    private static final String YOURS =
            "Du kan få avlastning hjemme i helgene og i ferier.\n\nRing oss, så finner vi ut av det sammen.";

    private static final int HALF_AN_HOUR = 1800;

    private final SiteFrame frame;

    WorkGallery(SiteFrame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void municipality(HttpServletRequest request, Model model) {
        model.addAttribute(
                "site",
                new Site(
                        frame.of(request).demonstration(),
                        new Site.Place("baerum", "Bærum", "fjord", Contact.NONE, StatementLinks.NONE)));
    }

    @ModelAttribute("work")
    WorkFrame work(@RequestParam(name = "tid") Optional<Integer> idle) {
        return new WorkFrame(
                "Kari Nordmann",
                "work.gallery.role",
                true,
                true,
                true,
                List.of(new Place("harstad", "Harstad")),
                idle.orElse(HALF_AN_HOUR));
    }

    @ModelAttribute("difference")
    WordDifference difference() {
        return WordDifference.between(SAVED, YOURS);
    }

    @GetMapping("/dev/arbeid")
    String filled(Model model) {
        model.addAttribute("galleryForm", GalleryForm.filled());
        model.addAttribute("flash", new Flash("success", "work.gallery.saved", List.of()));
        model.addAttribute("section", "plan");
        model.addAttribute("crumbs", List.of(new Crumb("Oversikt", "/dev/arbeid"), Crumb.here("Skjema")));
        return VIEW;
    }

    /** The form as it is sent from {@link #filled}, and with what an address says, so that each error can be seen. */
    @GetMapping("/dev/arbeid/feil")
    String refused(@Valid GalleryForm form, BindingResult errors) {
        return VIEW;
    }

    @PostMapping("/dev/arbeid")
    String save(@Valid GalleryForm form, BindingResult errors, @RequestParam Optional<String> preview, Model model) {
        preview.ifPresent(it -> model.addAttribute("preview", it));
        return errors.hasErrors() || preview.isPresent() ? VIEW : "redirect:/dev/arbeid";
    }

    @GetMapping("/dev/arbeid/konflikt")
    String conflict(Model model) {
        var form = GalleryForm.filled();
        form.setText(YOURS);
        model.addAttribute("galleryForm", form);
        model.addAttribute("preview", "text");
        model.addAttribute(
                "conflict",
                new Conflict(
                        "Ola Hansen",
                        List.of(
                                Conflict.Part.of("galleryForm.title", "Avlastning", "Avlastning hjemme"),
                                Conflict.Part.of("galleryForm.text", SAVED, YOURS)),
                        "/dev/arbeid"));
        return VIEW;
    }

    @GetMapping("/dev/arbeid/bekreft")
    String confirm(Model model) {
        model.addAttribute("section", "users");
        return "dev/confirm";
    }

    /** Where no municipality is, and nothing to choose among. */
    @GetMapping("/dev/arbeid/konto")
    String account(HttpServletRequest request, Model model) {
        model.addAttribute("site", frame.of(request));
        model.addAttribute("section", "account");
        model.addAttribute("flash", new Flash("warning", "work.gallery.saved", List.of()));
        return "dev/confirm";
    }
}
