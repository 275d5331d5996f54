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
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes in an article. */
public class ArticleForm extends AddressedForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 500, required = false)
    private String intro = "";

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

    private Set<UUID> offers = new LinkedHashSet<>();

    private Set<UUID> rights = new LinkedHashSet<>();

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
        form.title = line.title();
        form.intro = line.lead();
        form.text = article.text();
        form.reader = line.reader();
        form.ageFrom = line.ageFrom();
        form.ageTo = line.ageTo();
        form.situations = new LinkedHashSet<>(article.situations());
        form.offers = new LinkedHashSet<>(article.offers());
        form.rights = new LinkedHashSet<>(article.rights());
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
                title,
                intro,
                text,
                Objects.requireNonNull(reader),
                ageFrom,
                ageTo,
                Set.copyOf(situations),
                Set.copyOf(offers),
                Set.copyOf(rights),
                Lines.of(words),
                upkeep());
    }

    List<Ticks.Choice> situationChoices(List<SituationLine> all) {
        return Ticks.choices(all, SituationLine::id, SituationLine::title, situations);
    }

    List<Ticks.Choice> offerChoices(List<OfferChoice> all) {
        return Ticks.choices(all, OfferChoice::id, OfferChoice::title, offers);
    }

    List<Ticks.Choice> rightChoices(List<RightLine> all) {
        return Ticks.choices(all, RightLine::id, RightLine::title, rights);
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(
            ArticleDetails saved,
            List<SituationLine> allSituations,
            List<OfferChoice> allOffers,
            List<RightLine> allRights) {
        var line = saved.line();
        return List.of(
                Part.of("articleForm.title", line.title(), title),
                Part.of("articleForm.intro", line.lead(), intro),
                Part.of("articleForm.text", saved.text(), text),
                Part.of("articleForm.ageFrom", text(line.ageFrom()), text(ageFrom)),
                Part.of("articleForm.ageTo", text(line.ageTo()), text(ageTo)),
                Part.of(
                        "articleForm.situations",
                        Ticks.ticked(allSituations, SituationLine::id, SituationLine::title, saved.situations()),
                        Ticks.ticked(allSituations, SituationLine::id, SituationLine::title, situations)),
                Part.of(
                        "articleForm.offers",
                        Ticks.ticked(allOffers, OfferChoice::id, OfferChoice::title, saved.offers()),
                        Ticks.ticked(allOffers, OfferChoice::id, OfferChoice::title, offers)),
                Part.of(
                        "articleForm.rights",
                        Ticks.ticked(allRights, RightLine::id, RightLine::title, saved.rights()),
                        Ticks.ticked(allRights, RightLine::id, RightLine::title, rights)),
                Part.of("articleForm.words", Lines.join(saved.words()), words));
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    @Override
    protected String called() {
        return title;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
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

    public Set<UUID> getOffers() {
        return offers;
    }

    public void setOffers(Set<UUID> offers) {
        this.offers = offers;
    }

    public Set<UUID> getRights() {
        return rights;
    }

    public void setRights(Set<UUID> rights) {
        this.rights = rights;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
