package no.parorendeportalen.guidance;

import java.util.List;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Articles, as the search finds them. */
@Component
class ArticleFindings implements SearchSource {

    private final Articles articles;

    ArticleFindings(Articles articles) {
        this.articles = articles;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.ARTICLE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return articles.everyPublished().stream().map(ArticleFindings::entry).toList();
    }

    static SearchEntry entry(Article article) {
        return article.finding();
    }
}
