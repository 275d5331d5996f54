package no.parorendeportalen.guidance;

import java.util.List;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.situation.SituationService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages to read, each with what it leads to: nothing is a dead end. */
@Service
@Transactional(readOnly = true)
public class ReadingService {

    private static final int OFFERS = 6;
    private static final int CONTACTS = 3;

    private final SituationService situations;
    private final ArticleService articles;
    private final HowToService howTos;
    private final OfferService offers;
    private final RightService rights;
    private final ContactService contacts;

    ReadingService(
            SituationService situations,
            ArticleService articles,
            HowToService howTos,
            OfferService offers,
            RightService rights,
            ContactService contacts) {
        this.situations = situations;
        this.articles = articles;
        this.howTos = howTos;
        this.offers = offers;
        this.rights = rights;
        this.contacts = contacts;
    }

    /** @throws NotFound if the public sees no such situation */
    public SituationReading situation(String slug) {
        var situation = situations.at(slug);
        var id = situation.line().id();
        var fitting = offers.forSituation(id);
        var own = contacts.forSituation(id);
        var toRead = articles.forSituation(id);
        return new SituationReading(
                situation,
                fitting.stream().limit(OFFERS).toList(),
                Math.max(0, fitting.size() - OFFERS),
                own.isEmpty() ? ask() : own.stream().limit(CONTACTS).toList(),
                of(Reader.ADULT, toRead),
                of(Reader.PARENT, toRead),
                rights.forIds(articles.rightsFor(id)));
    }

    private static List<ArticleLine> of(Reader reader, List<ArticleLine> articles) {
        return articles.stream().filter(it -> it.reader() == reader).toList();
    }

    /** @throws NotFound if the public sees no such article */
    public ArticleReading article(String slug) {
        var article = articles.at(slug);
        return new ArticleReading(
                article,
                situations.published().stream()
                        .filter(it -> article.situations().contains(it.id()))
                        .toList(),
                offers.byIds(article.offers()),
                rights.forIds(article.rights()),
                ask());
    }

    /** @throws NotFound if the public sees no such way to apply */
    public HowToReading howTo(String slug) {
        var howTo = howTos.at(slug);
        return new HowToReading(howTo, offers.byIds(howTo.offers()), rights.forIds(howTo.rights()), ask());
    }

    /** The first that anybody would ask. */
    private List<ContactCard> ask() {
        return contacts.front().stream().limit(1).toList();
    }
}
