package no.parorendeportalen.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.guidance.ArticleDetails;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing articles. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/artikler")
class ArticleEditPages {

    private final ArticleService articles;
    private final UnitService units;
    private final KeptDesk desk;
    private final SituationService situations;
    private final OfferDesk offers;
    private final RightService rights;

    ArticleEditPages(
            ArticleService articles,
            UnitService units,
            KeptDesk desk,
            SituationService situations,
            OfferDesk offers,
            RightService rights) {
        this.articles = articles;
        this.units = units;
        this.desk = desk;
        this.situations = situations;
        this.offers = offers;
        this.rights = rights;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return desk.list(KeptKind.ARTICLE, articles.all(), parameters, model);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        return show(ArticleForm.empty(), null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid ArticleForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkAddress(form.getTitle(), errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.ARTICLE, form.newId());
        try {
            var made = articles.write(form.toAdd());
            if (sentBefore && !conflict(articles.forEditing(made), form).parts().isEmpty()) {
                return beside(articles.forEditing(made), form, model);
            }
            Flash.tell(redirect, "kept.added", form.getTitle());
            return "redirect:" + desk.path(KeptKind.ARTICLE, made);
        } catch (Stale taken) {
            form.addressTaken(errors);
            return show(form, null, model);
        }
    }

    @GetMapping("/{article}")
    String show(@PathVariable UUID article, Model model) {
        var saved = articles.forEditing(article);
        return show(ArticleForm.of(saved), saved.kept(), model);
    }

    @PostMapping("/{article}")
    String change(
            @PathVariable UUID article,
            @Valid ArticleForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = articles.forEditing(article);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved.kept(), model);
        }
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved.kept(), model);
        }
        try {
            articles.write(form.toChange(article));
        } catch (Stale meanwhile) {
            return beside(articles.forEditing(article), form, model);
        }
        Flash.tell(redirect, "kept.saved", form.getTitle());
        return "redirect:" + desk.path(KeptKind.ARTICLE, article);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(ArticleDetails saved, ArticleForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved.kept(), model);
    }

    private Conflict conflict(ArticleDetails saved, ArticleForm form) {
        return form.conflict(
                saved,
                situations.choices(),
                offers.choices(),
                rights.choices(),
                units.tree(),
                desk.path(KeptKind.ARTICLE, saved.line().id()));
    }

    private String show(ArticleForm form, @Nullable KeptState kept, Model model) {
        model.addAttribute(form);
        model.addAttribute("readers", Reader.values());
        model.addAttribute("situationChoices", form.situationChoices(situations.choices()));
        model.addAttribute("offerChoices", form.offerChoices(offers.choices()));
        model.addAttribute("rightChoices", form.rightChoices(rights.choices()));
        desk.form(KeptKind.ARTICLE, kept, model);
        return "guidance/article-form";
    }
}
