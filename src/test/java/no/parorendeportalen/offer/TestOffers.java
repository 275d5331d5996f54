package no.parorendeportalen.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.parorendeportalen.contact.ContactKind;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.contact.OpeningHours;
import no.parorendeportalen.contact.TestContacts;
import no.parorendeportalen.offer.OfferCard.Behind;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Offers for tests: as cards, or written and published in the municipality at work. */
public final class TestOffers {

    private static final OfferLinks ALONE = new OfferLinks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private TestOffers() {}

    /** What a text says of an offer; the rest is what most offers are. */
    public static final class Draft {

        private final String title;
        private List<String> formerNames = List.of();
        private boolean bare;
        private Access access = Access.SIGN_UP;
        private OfferKind kind = OfferKind.GROUP;
        private PriceKind price = PriceKind.FREE;
        private OfferLinks links = ALONE;
        private OfferStanding standing = OfferStanding.OPEN;
        private String staff = "";

        private Draft(String title) {
            this.title = title;
        }

        public Draft formerly(String... names) {
            formerNames = List.of(names);
            return this;
        }

        /** Nothing more than it must have. */
        public Draft bare() {
            bare = true;
            price = PriceKind.UNKNOWN;
            return this;
        }

        public Draft access(Access value) {
            access = value;
            return this;
        }

        public Draft kind(OfferKind value) {
            kind = value;
            return this;
        }

        public Draft price(PriceKind value) {
            price = value;
            return this;
        }

        public Draft links(OfferLinks value) {
            links = value;
            return this;
        }

        public Draft standing(OfferStanding value) {
            standing = value;
            return this;
        }

        public Draft staff(String text) {
            staff = text;
            return this;
        }

        WriteOffer command() {
            return new WriteOffer(UUID.randomUUID(), null, null, texts(), facets(), links, standing, Upkeep.NOBODYS);
        }

        private OfferTexts texts() {
            return bare
                    ? new OfferTexts(
                            title,
                            List.of(),
                            "En setning.",
                            "",
                            "",
                            List.of(),
                            "",
                            null,
                            "",
                            null,
                            staff,
                            List.of(),
                            "https://example.org/tilbudet")
                    : new OfferTexts(
                            title,
                            formerNames,
                            "Du møter andre som står i det samme.",
                            "For deg som er **pårørende**.",
                            "- en samtale\n- en kopp kaffe",
                            List.of("Ring oss.", "Fortell hva du trenger."),
                            "Vi ringer deg tilbake.",
                            "Inntil to uker",
                            "Skriv til kommunen innen fire uker.",
                            "Annenhver torsdag kl. 18–20",
                            staff,
                            List.of("noen å snakke med"),
                            "https://example.org/tilbudet");
        }

        private OfferFacets facets() {
            return bare
                    ? new OfferFacets(
                            access, kind, price, null, Set.of(), null, null, Set.of(), Set.of(), List.of(), null)
                    : new OfferFacets(
                            access,
                            kind,
                            price,
                            null,
                            Set.of(Audience.ADULT, Audience.SPOUSE),
                            18,
                            null,
                            Set.of(Channel.PHYSICAL, Channel.PHONE),
                            Set.of(TimeOfWeek.EVENING),
                            List.of("nb", "se"),
                            true);
        }
    }

    public static Draft offer(String title) {
        return new Draft(title);
    }

    /** Written and published; its slug is made of its title. */
    public static UUID publish(ApplicationContext context, Draft draft) {
        return published(
                context, KeptKind.OFFER, context.getBean(OfferDesk.class).write(draft.command()));
    }

    /** One with everything that an offer can have, its address {@code parorendegruppe}, and what it hangs together with. */
    public static UUID whole(
            ApplicationContext context, String name, Set<UUID> situations, Set<UUID> rights, int measure) {
        var provider = published(
                context,
                KeptKind.PROVIDER,
                context.getBean(ProviderService.class)
                        .write(new WriteProvider(
                                UUID.randomUUID(),
                                null,
                                "senteret",
                                name + " senteret",
                                ProviderKind.VOLUNTARY,
                                "https://example.org/senteret",
                                Upkeep.NOBODYS)));
        var place = published(
                context,
                KeptKind.PLACE,
                context.getBean(PlaceService.class)
                        .write(new WritePlace(
                                UUID.randomUUID(),
                                null,
                                "huset",
                                name + " huset",
                                "Storgata 1, 9810 Vika",
                                "Rampe til høyre for døra",
                                null,
                                Upkeep.NOBODYS)));
        var contact = contact(context, name + " linja", OpeningHours.ALWAYS);
        var links =
                new OfferLinks(situations, Set.of(provider), Set.of(contact), Set.of(place), rights, Set.of(measure));
        var command = offer(name + " pårørendegruppe")
                .formerly(name + " støttegruppe")
                .access(Access.APPLICATION)
                .links(links)
                .staff("Tilby dette til " + name + " når noen er **sliten**.")
                .command();
        var named = new WriteOffer(
                command.id(),
                null,
                "parorendegruppe",
                command.texts(),
                command.facets(),
                links,
                new OfferStanding(OfferStatus.OPEN, null, null, null, 1),
                Upkeep.NOBODYS);
        return published(
                context, KeptKind.OFFER, context.getBean(OfferDesk.class).write(named));
    }

    /** A line that answers as its hours say. */
    public static UUID contact(ApplicationContext context, String name, OpeningHours hours) {
        return published(
                context,
                KeptKind.CONTACT,
                context.getBean(ContactService.class)
                        .write(TestContacts.line(
                                UUID.randomUUID(), null, name, ContactKind.LINE, hours, Set.of(), null)));
    }

    private static UUID published(ApplicationContext context, KeptKind kind, UUID id) {
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, kind, id, null);
        return id;
    }

    /** A card as lists have it: a free group for adults and young people, of nobody, that fits all situations. */
    static OfferCard card(String title, UnaryOperator<CardDraft> more) {
        return more.apply(new CardDraft(title)).card();
    }

    static final class CardDraft {

        private final String title;
        private OfferKind kind = OfferKind.GROUP;
        private PriceKind price = PriceKind.FREE;
        private Set<Audience> audience = Set.of(Audience.ADULT, Audience.YOUTH);
        private @Nullable Integer ageFrom;
        private @Nullable Integer ageTo;
        private Set<UUID> situations = Set.of();
        private Set<UUID> contacts = Set.of();
        private final List<Behind> providers = new ArrayList<>();
        private OfferStatus status = OfferStatus.OPEN;
        private @Nullable Integer front;
        private Freshness.State freshness = Freshness.State.FRESH;

        private CardDraft(String title) {
            this.title = title;
        }

        CardDraft kind(OfferKind value) {
            kind = value;
            return this;
        }

        CardDraft price(PriceKind value) {
            price = value;
            return this;
        }

        CardDraft audience(Audience value) {
            audience = Set.of(value);
            return this;
        }

        CardDraft ages(@Nullable Integer from, @Nullable Integer to) {
            ageFrom = from;
            ageTo = to;
            return this;
        }

        CardDraft situation(UUID value) {
            situations = Set.of(value);
            return this;
        }

        CardDraft contact(UUID value) {
            contacts = Set.of(value);
            return this;
        }

        CardDraft by(String slug, String name) {
            providers.add(new Behind(slug, name));
            return this;
        }

        private OfferCard card() {
            return new OfferCard(
                    UUID.randomUUID(),
                    title.toLowerCase(),
                    title,
                    "En setning",
                    Access.SIGN_UP,
                    kind,
                    price,
                    null,
                    audience,
                    ageFrom,
                    ageTo,
                    Set.of(Channel.PHYSICAL),
                    Set.of(),
                    List.of("nb"),
                    null,
                    status,
                    null,
                    situations,
                    providers,
                    contacts,
                    front,
                    freshness);
        }
    }
}
