package no.parorendeportalen.guidance.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.guidance.ArticleDetails;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptEditPages;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing articles. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/artikler")
class ArticleEditPages extends KeptEditPages<ArticleForm, ArticleDetails> {

    private final ArticleService articles;
    private final SituationService situations;
    private final OfferDesk offers;
    private final RightService rights;

    ArticleEditPages(
            ArticleService articles,
            SituationService situations,
            OfferDesk offers,
            RightService rights,
            KeptDesk desk) {
        super(KeptKind.ARTICLE, "guidance/article-form", desk);
        this.articles = articles;
        this.situations = situations;
        this.offers = offers;
        this.rights = rights;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(articles.all(), parameters, model);
    }

    @Override
    protected ArticleForm empty() {
        return ArticleForm.empty();
    }

    @Override
    protected ArticleDetails saved(UUID thing) {
        return articles.forEditing(thing);
    }

    @Override
    protected ArticleForm form(ArticleDetails saved) {
        return ArticleForm.of(saved);
    }

    @Override
    protected List<Part> differences(ArticleForm form, ArticleDetails saved) {
        return form.differences(saved, situations.choices(), offers.choices(), rights.choices());
    }

    @Override
    protected void write(ArticleForm form, UUID thing, @Nullable Long version) {
        articles.write(form.command(thing, version));
    }

    @Override
    protected void fill(ArticleForm form, @Nullable ArticleDetails saved, Model model) {
        model.addAttribute("readers", Reader.values());
        model.addAttribute("situationChoices", form.situationChoices(situations.choices()));
        model.addAttribute("offerChoices", form.offerChoices(offers.choices()));
        model.addAttribute("rightChoices", form.rightChoices(rights.choices()));
    }
}
