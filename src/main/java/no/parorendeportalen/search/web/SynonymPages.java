package no.parorendeportalen.search.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.search.SynonymDetails;
import no.parorendeportalen.search.SynonymService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing and removing synonyms. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/sok")
class SynonymPages {

    private static final String VIEW = "search/synonym";

    private final SynonymService synonyms;
    private final SynonymDesk desk;

    SynonymPages(SynonymService synonyms, SynonymDesk desk) {
        this.synonyms = synonyms;
        this.desk = desk;
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute(SynonymForm.empty());
        desk.frame(model, "synonyms.new");
        return VIEW;
    }

    @PostMapping("/ny")
    String add(@Valid SynonymForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            desk.frame(model, "synonyms.new");
            return VIEW;
        }
        synonyms.write(form.toAdd());
        return saved(form, redirect);
    }

    @GetMapping("/{synonym}")
    String show(@PathVariable UUID synonym, Model model) {
        var saved = synonyms.get(synonym);
        if (saved.removed()) {
            return removed(saved, model);
        }
        model.addAttribute(SynonymForm.of(saved));
        return change(saved, model);
    }

    @PostMapping("/{synonym}")
    String save(
            @PathVariable UUID synonym,
            @Valid SynonymForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var before = synonyms.get(synonym);
        form.check(errors);
        if (errors.hasErrors()) {
            return change(before, model);
        }
        try {
            synonyms.write(form.toChange(synonym));
        } catch (Stale meanwhile) {
            var saved = synonyms.get(synonym);
            if (saved.removed()) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return removed(saved, model);
            }
            model.addAttribute("conflict", form.conflict(saved, desk.lastHand(synonym), address(synonym)));
            return change(saved, model);
        }
        return saved(form, redirect);
    }

    @GetMapping("/{synonym}/fjern")
    String ask(@PathVariable UUID synonym, Model model) {
        var saved = synonyms.get(synonym);
        return saved.removed() ? removed(saved, model) : ask(saved, model);
    }

    @PostMapping("/{synonym}/fjern")
    String remove(
            @PathVariable UUID synonym,
            @RequestParam Optional<Long> version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = synonyms.get(synonym);
        try {
            synonyms.remove(synonym, version.orElse(-1L));
        } catch (Stale meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            if (saved.removed()) {
                return removed(saved, model);
            }
            model.addAttribute("late", true);
            return ask(synonyms.get(synonym), model);
        }
        Flash.tell(redirect, "synonyms.removed", saved.label());
        redirect.addFlashAttribute("undo", address(synonym) + "/hent-tilbake");
        return "redirect:" + desk.path();
    }

    private String saved(SynonymForm form, RedirectAttributes redirect) {
        Flash.tell(redirect, "synonyms.saved", form.getWords().replace("\n", ", "));
        return "redirect:" + desk.path();
    }

    private String change(SynonymDetails saved, Model model) {
        model.addAttribute("saved", saved);
        model.addAttribute("address", address(saved.id()));
        desk.frame(model, "synonyms.edit");
        return VIEW;
    }

    private String ask(SynonymDetails saved, Model model) {
        model.addAttribute("saved", saved);
        model.addAttribute("address", address(saved.id()));
        desk.frame(model, "synonyms.remove");
        return "search/synonym-remove";
    }

    private String removed(SynonymDetails saved, Model model) {
        model.addAttribute("saved", saved);
        model.addAttribute("address", address(saved.id()));
        desk.frame(model, "synonyms.edit");
        return "search/synonym-removed";
    }

    private String address(UUID synonym) {
        return desk.path() + "/" + synonym;
    }
}
