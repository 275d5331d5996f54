package no.parorendeportalen.guidance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** Something to read, for one sort of reader. Its address is its for life. */
@Entity
class Article extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String lead;

    private String body;

    @Enumerated(EnumType.STRING)
    private Reader reader;

    private @Nullable Integer ageFrom;

    private @Nullable Integer ageTo;

    /** Everyday words, one a line. */
    private String words;

    @ElementCollection
    @CollectionTable(name = "article_situation", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "situation_id")
    private Set<UUID> situations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_offer", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "offer_id")
    private Set<UUID> offers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_right", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "right_id")
    private Set<UUID> rights = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Article() {}

    Article(WriteArticle command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.title() : command.slug());
        revise(command);
    }

    final void revise(WriteArticle command) {
        if (command.title().isBlank()) {
            throw new IllegalArgumentException("An article has a title");
        }
        var from = command.ageFrom();
        var to = command.ageTo();
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("For ages from the lower to the higher");
        }
        this.title = command.title().strip();
        this.lead = command.lead().strip();
        this.body = command.text().strip();
        this.reader = command.reader();
        this.ageFrom = from;
        this.ageTo = to;
        this.words = Lines.join(command.words());
        replace(situations, command.situations());
        replace(offers, command.offers());
        replace(rights, command.rights());
        keptAs(command.upkeep());
    }

    private static void replace(Set<UUID> held, Collection<UUID> by) {
        held.retainAll(Set.copyOf(by));
        held.addAll(by);
    }

    ArticleLine line(LocalDate today) {
        return new ArticleLine(id(), slug, title, lead, reader, ageFrom, ageTo, freshness(today));
    }

    ArticleDetails details(LocalDate today) {
        return new ArticleDetails(
                line(today),
                body,
                Set.copyOf(situations),
                Set.copyOf(offers),
                Set.copyOf(rights),
                Lines.of(words),
                keptState(today));
    }

    SearchEntry finding() {
        return new SearchEntry(
                        SearchKind.ARTICLE,
                        id(),
                        ArticleLine.path(reader, slug),
                        title,
                        List.of(),
                        lead,
                        body,
                        Lines.of(words))
                .between(null, listedUntil());
    }

    @Override
    public KeptKind kind() {
        return KeptKind.ARTICLE;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String publicPath() {
        return ArticleLine.path(reader, slug);
    }
}
