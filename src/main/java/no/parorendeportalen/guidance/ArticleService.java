package no.parorendeportalen.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's articles: to choose among, to read, and to edit. */
@Service
@Transactional(readOnly = true)
public class ArticleService {

    /** Leads to what adults can do for children. */
    private static final String RESERVED = "for-voksne";

    private final Articles articles;
    private final Ties ties;
    private final Keeper keeper;
    private final Clock clock;

    ArticleService(Articles articles, Ties ties, Keeper keeper, Clock clock) {
        this.articles = articles;
        this.ties = ties;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Those that a sort of reader finds in lists, for the youngest first. */
    public List<ArticleLine> published(Reader reader) {
        return listed(articles.published(reader));
    }

    /** Of those, the ones about a situation. */
    public List<ArticleLine> forSituation(UUID situation, Reader reader) {
        return forSituation(situation).stream()
                .filter(it -> it.reader() == reader)
                .toList();
    }

    /** What all sorts of readers find about a situation. */
    public List<ArticleLine> forSituation(UUID situation) {
        return listed(articles.publishedFor(situation));
    }

    /** The rights that the articles about a situation are tied to. */
    public Set<UUID> rightsFor(UUID situation) {
        return articles.rightsFor(situation);
    }

    /** @throws NotFound if the public sees no such article */
    public ArticleDetails at(String slug) {
        return articles.findBySlug(slug)
                .filter(Article::isPublic)
                .map(it -> it.details(today()))
                .orElseThrow(() -> new NotFound("article"));
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        var today = today();
        return articles.all().stream().map(it -> it.keptState(today)).toList();
    }

    /** @throws NotFound if the municipality has no such article */
    public ArticleDetails forEditing(UUID id) {
        return keeper.find(Article.class, id).details(today());
    }

    /**
     * Makes an article, or says anew what one says.
     *
     * @throws Stale if somebody else was first, or its address is taken
     */
    @Transactional
    public UUID write(WriteArticle command) {
        if (command.version() == null) {
            return keeper.add(Article.class, command.id(), () -> {
                var article = new Article(command);
                if (article.line(today()).slug().equals(RESERVED)) {
                    throw new Stale(RESERVED);
                }
                return article;
            });
        }
        var article = keeper.toChange(Article.class, command.id(), command.version());
        var before = article.details(today());
        article.revise(command);
        keeper.keep(article, changes(keeper.entry(article, "revised"), before, article.details(today())));
        return article.id();
    }

    private TrailEntry changes(TrailEntry entry, ArticleDetails before, ArticleDetails after) {
        var was = before.line();
        var is = after.line();
        var told = entry.changing("title", was.title(), is.title())
                .changing("lead", was.lead(), is.lead())
                .changing("text", before.text(), after.text())
                .changing("reader", was.reader(), is.reader())
                .changing("ageFrom", was.ageFrom(), is.ageFrom())
                .changing("ageTo", was.ageTo(), is.ageTo())
                .changing("searchWords", Lines.join(before.words()), Lines.join(after.words()));
        if (!before.situations().equals(after.situations())) {
            told = told.changing(
                    "situations", ties.situations(before.situations()), ties.situations(after.situations()));
        }
        if (!before.offers().equals(after.offers())) {
            told = told.changing("offers", ties.offers(before.offers()), ties.offers(after.offers()));
        }
        if (!before.rights().equals(after.rights())) {
            told = told.changing("rights", ties.rights(before.rights()), ties.rights(after.rights()));
        }
        return keeper.changing(told, before.kept().upkeep(), after.kept().upkeep());
    }

    private List<ArticleLine> listed(List<Article> found) {
        var today = today();
        return Kept.listed(found.stream().map(it -> it.line(today)).toList(), ArticleLine::freshness);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
