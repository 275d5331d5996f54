package no.parorendeportalen.search.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.search.LosRefused;
import no.parorendeportalen.search.LosService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking in Los: a file is sent, looked at and then taken in. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/sok/los")
class LosPages {

    private final LosService los;
    private final SynonymDesk desk;

    LosPages(LosService los, SynonymDesk desk) {
        this.los = los;
        this.desk = desk;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute(new LosForm());
        return choosing(model);
    }

    @PostMapping
    String send(LosForm form, BindingResult errors, Model model) throws IOException {
        var file = form.getFile();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "losMissing");
            return choosing(model);
        }
        try {
            los.keep(file.getBytes());
        } catch (LosRefused refused) {
            errors.rejectValue(
                    "file",
                    switch (refused.reason()) {
                        case UNREADABLE -> "losUnreadable";
                        case EMPTY -> "losEmpty";
                        case TOO_MANY -> "losTooMany";
                    });
            return choosing(model);
        }
        return "redirect:" + desk.path() + "/los/se-over";
    }

    @GetMapping("/se-over")
    String look(Model model, RedirectAttributes redirect) {
        var preview = los.preview();
        if (preview.isEmpty()) {
            return gone(redirect);
        }
        model.addAttribute("found", preview.get());
        desk.frame(model, "los.preview");
        return "search/los-preview";
    }

    @PostMapping("/se-over")
    String take(@RequestParam Optional<UUID> file, RedirectAttributes redirect) {
        try {
            var taken = los.take(file.orElseThrow(() -> new Stale("which file")));
            Flash.tell(redirect, "los.loaded", taken.added(), taken.changed(), taken.gone());
            return "redirect:" + desk.path();
        } catch (Stale meanwhile) {
            return gone(redirect);
        }
    }

    private String gone(RedirectAttributes redirect) {
        Flash.warn(redirect, "los.gone");
        return "redirect:" + desk.path() + "/los";
    }

    private String choosing(Model model) {
        desk.frame(model, "los.title");
        return "search/los";
    }
}
