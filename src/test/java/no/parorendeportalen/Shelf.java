package no.parorendeportalen;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.contact.ContactKind;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.contact.TestContacts;
import no.parorendeportalen.guidance.ArticleService;
import no.parorendeportalen.guidance.HowToDetails;
import no.parorendeportalen.guidance.HowToService;
import no.parorendeportalen.guidance.Reader;
import no.parorendeportalen.guidance.WriteArticle;
import no.parorendeportalen.guidance.WriteHowTo;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferFacets;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferTexts;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.WriteOffer;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.rights.WriteRight;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.situation.WriteSituation;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.springframework.context.ApplicationContext;

/** What carers read in the municipality at work, published as it is written. */
public final class Shelf {

    private final ApplicationContext context;
    private final String name;
    private final Upkeep upkeep;

    /** @param name stands in all of it */
    public Shelf(ApplicationContext context, String name, Upkeep upkeep) {
        this.context = context;
        this.name = name;
        this.upkeep = upkeep;
    }

    public Shelf(ApplicationContext context, String name) {
        this(context, name, Upkeep.NOBODYS);
    }

    /** One of each, tied to each other. */
    public record One(UUID situation, UUID right, UUID offer, UUID article, UUID howto, UUID contact) {}

    public One one() {
        var situation = situation("demens");
        var right = right("vedtak", "Innen fire uker");
        var offer = offer("avlastning", situation, right);
        return new One(
                situation,
                right,
                offer,
                article("ta-vare-pa-deg-selv", Reader.ADULT, situation, right, offer),
                howTo("avlastning", right, offer),
                contact("telefonen", situation));
    }

    /** Open from Monday to Friday, on the front page. */
    public UUID contact(String title, UUID situation) {
        return published(
                KeptKind.CONTACT,
                context.getBean(ContactService.class)
                        .write(TestContacts.line(
                                UUID.randomUUID(),
                                null,
                                name + " " + title,
                                ContactKind.LINE,
                                TestContacts.weekdays("09:00-15:00"),
                                Set.of(situation),
                                1)));
    }

    public UUID offer(String slug, UUID situation, UUID right) {
        return published(
                KeptKind.OFFER,
                context.getBean(OfferDesk.class)
                        .write(new WriteOffer(
                                UUID.randomUUID(),
                                null,
                                slug,
                                new OfferTexts(
                                        name + " " + slug,
                                        List.of(),
                                        "Noen andre tar over en stund.",
                                        "For deg som er sliten.",
                                        "Fri.",
                                        List.of("Ring oss."),
                                        "",
                                        null,
                                        "",
                                        null,
                                        "",
                                        List.of(),
                                        null),
                                new OfferFacets(
                                        Access.APPLICATION,
                                        OfferKind.RESPITE,
                                        PriceKind.FREE,
                                        null,
                                        Set.of(Audience.ADULT),
                                        null,
                                        null,
                                        Set.of(),
                                        Set.of(),
                                        List.of("nb"),
                                        null),
                                new OfferLinks(
                                        Set.of(situation), Set.of(), Set.of(), Set.of(), Set.of(right), Set.of()),
                                OfferStanding.OPEN,
                                upkeep)));
    }

    public UUID situation(String slug) {
        return published(
                KeptKind.SITUATION,
                context.getBean(SituationService.class)
                        .write(new WriteSituation(
                                UUID.randomUUID(),
                                null,
                                slug,
                                name + " " + slug,
                                "Pårørende til noen med " + name + " " + slug,
                                "Du er ikke alene om dette.",
                                "Det kan være **tungt**.\n\n### Det som hjelper først\n\nÅ snakke med noen.",
                                List.of("glemsk"),
                                true,
                                10,
                                upkeep)));
    }

    public UUID right(String slug, String deadline) {
        return published(
                KeptKind.RIGHT,
                context.getBean(RightService.class)
                        .write(new WriteRight(
                                UUID.randomUUID(),
                                null,
                                slug,
                                name + " rett til " + slug,
                                "pasient- og brukerrettighetsloven",
                                "§ 2-8",
                                "https://lovdata.no/lov/1999-07-02-63",
                                "Du kan be om et **skriftlig** svar.",
                                "Den som har særlig tyngende omsorgsarbeid",
                                deadline,
                                upkeep)));
    }

    public UUID article(String slug, Reader reader, UUID situation, UUID right, UUID... offers) {
        return published(
                KeptKind.ARTICLE,
                context.getBean(ArticleService.class)
                        .write(new WriteArticle(
                                UUID.randomUUID(),
                                null,
                                slug,
                                name + " artikkel " + slug,
                                "Svaret først.",
                                "Et avsnitt.\n\n### En overskrift\n\n- et punkt\n- et til",
                                reader,
                                reader == Reader.CHILD ? 7 : null,
                                reader == Reader.CHILD ? 12 : null,
                                Set.of(situation),
                                Set.of(offers),
                                Set.of(right),
                                List.of("mamma er syk"),
                                upkeep)));
    }

    public UUID howTo(String slug, UUID right, UUID... offers) {
        return published(
                KeptKind.HOWTO,
                context.getBean(HowToService.class)
                        .write(new WriteHowTo(
                                UUID.randomUUID(),
                                null,
                                slug,
                                name + " slik søker du " + slug,
                                "Det tar en halvtime.",
                                List.of("Navnet på fastlegen"),
                                List.of(
                                        new HowToDetails.Step("Ring kommunen", "Si hva du trenger."),
                                        new HowToDetails.Step("Send søknaden", "")),
                                Set.of(offers),
                                Set.of(right),
                                upkeep)));
    }

    private UUID published(KeptKind kind, UUID id) {
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, kind, id, null);
        return id;
    }
}
