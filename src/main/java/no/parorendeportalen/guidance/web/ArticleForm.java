package no.parorendeportalen.guidance.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.guidance.ArticleDetails;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.guidance.WriteArticle;
import no.parorendeportalen.offer.OfferChoice;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.PageOrder;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes in an article. */
@PageOrder({"title", "slug", "reader", "ageFrom", "ageTo", "intro", "text", "situations", "offers", "rights", "words"})
public class ArticleForm extends LeadingForm {

    @Prose(required = true)
    private String text = "";

    @NotNull
    private @Nullable Reader reader;

    @Min(0)
    @Max(120)
    private @Nullable Integer ageFrom;

    @Min(0)
    @Max(120)
    private @Nullable Integer ageTo;

    private Set<UUID> situations = new LinkedHashSet<>();

    @Prose(max = 5_000)
    private String words = "";

    static ArticleForm empty() {
        var form = new ArticleForm();
        form.begin();
        return form;
    }

    static ArticleForm of(ArticleDetails article) {
        var line = article.line();
        var form = new ArticleForm();
        form.fill(article.kept());
        form.lead(line.title(), line.lead(), article.offers(), article.rights());
        form.text = article.text();
        form.reader = line.reader();
        form.ageFrom = line.ageFrom();
        form.ageTo = line.ageTo();
        form.situations = new LinkedHashSet<>(article.situations());
        form.words = Lines.join(article.words());
        return form;
    }

    @AssertTrue(message = "{validation.article.ages}")
    boolean isAgeToInOrder() {
        return ageFrom == null || ageTo == null || ageFrom <= ageTo;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteArticle command(UUID article, @Nullable Long since) {
        return new WriteArticle(
                article,
                since,
                chosenSlug(),
                getTitle(),
                getIntro(),
                text,
                Objects.requireNonNull(reader),
                ageFrom,
                ageTo,
                Set.copyOf(situations),
                Set.copyOf(getOffers()),
                Set.copyOf(getRights()),
                Lines.of(words),
                upkeep());
    }

    List<Ticks.Choice> situationChoices(List<SituationLine> all) {
        return Ticks.choices(all, SituationLine::id, SituationLine::title, situations);
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(
            ArticleDetails saved,
            List<SituationLine> allSituations,
            List<OfferChoice> allOffers,
            List<RightLine> allRights) {
        var line = saved.line();
        return List.of(
                Part.of("articleForm.title", line.title(), getTitle()),
                Part.of("articleForm.intro", line.lead(), getIntro()),
                Part.of("articleForm.text", saved.text(), text),
                Part.of("articleForm.ageFrom", text(line.ageFrom()), text(ageFrom)),
                Part.of("articleForm.ageTo", text(line.ageTo()), text(ageTo)),
                Part.of(
                        "articleForm.situations",
                        Ticks.ticked(allSituations, SituationLine::id, SituationLine::title, saved.situations()),
                        Ticks.ticked(allSituations, SituationLine::id, SituationLine::title, situations)),
                offersBeside("articleForm.offers", saved.offers(), allOffers),
                rightsBeside("articleForm.rights", saved.rights(), allRights),
                Part.of("articleForm.words", Lines.join(saved.words()), words));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable Reader getReader() {
        return reader;
    }

    public void setReader(@Nullable Reader reader) {
        this.reader = reader;
    }

    public @Nullable Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(@Nullable Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public @Nullable Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(@Nullable Integer ageTo) {
        this.ageTo = ageTo;
    }

    public Set<UUID> getSituations() {
        return situations;
    }

    public void setSituations(Set<UUID> situations) {
        this.situations = situations;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
