package no.parorendeportalen.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.parorendeportalen.guidance.Suggestion.Reason;
import no.parorendeportalen.guidance.Suggestion.Sort;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.Channel;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.Freshness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WayfinderTests {

    private static final UUID DEMENTIA = UUID.randomUUID();
    private static final UUID CANCER = UUID.randomUUID();
    private static final Wishes NONE = new Wishes(null, null, Set.of(), null, null);

    @Test
    void neverSuggestsWhatIsForAnotherSituation() {
        var offers = List.of(
                offer("demens", OfferKind.GROUP, Set.of(Audience.ADULT), DEMENTIA),
                offer("kreft", OfferKind.GROUP, Set.of(Audience.ADULT), CANCER),
                offer("alle", OfferKind.GROUP, Set.of(Audience.ADULT)));

        assertThat(slugs(new Wishes(Who.SPOUSE, DEMENTIA, Set.of(), null, null), offers))
                .containsExactly("demens", "alle");
    }

    @Test
    void neverSuggestsToAdultsWhatIsForChildrenNorTheOtherWay() {
        var offers = List.of(
                offer("barn", OfferKind.GROUP, Set.of(Audience.CHILD)),
                offer("ektefeller", OfferKind.GROUP, Set.of(Audience.SPOUSE)),
                offer("fagfolk", OfferKind.COURSE, Set.of(Audience.PROFESSIONAL)),
                offer("voksne", OfferKind.GROUP, Set.of(Audience.ADULT)));

        assertThat(slugs(wishes(Who.SPOUSE), offers)).containsExactly("ektefeller", "voksne");
        assertThat(slugs(wishes(Who.GROWN_CHILD), offers)).containsExactly("voksne");
        assertThat(slugs(wishes(Who.YOUNG), offers)).containsExactly("barn");
        assertThat(slugs(NONE, offers)).doesNotContain("fagfolk").hasSize(3);
    }

    @Test
    void saysWhyEachFits() {
        var offer = new Made("skole", OfferKind.COURSE)
                .audience(Audience.SPOUSE)
                .situations(DEMENTIA)
                .channels(Channel.PHYSICAL)
                .times(TimeOfWeek.EVENING)
                .card();
        var wishes =
                new Wishes(Who.SPOUSE, DEMENTIA, Set.of(Need.KNOW, Need.MONEY), Meeting.IN_PERSON, TimeOfWeek.EVENING);

        var found = Wayfinder.lead(wishes, List.of(offer)).get(0);

        assertThat(found.but()).isEmpty();
        assertThat(found.because())
                .containsExactly(
                        new Reason(Sort.WHO, "SPOUSE"),
                        new Reason(Sort.SITUATION, "THEIRS"),
                        new Reason(Sort.NEED, "KNOW"),
                        new Reason(Sort.MEETING, "IN_PERSON"),
                        new Reason(Sort.TIME, "EVENING"),
                        new Reason(Sort.ACCESS, "DROP_IN"),
                        new Reason(Sort.PRICE, "FREE"));
    }

    /** That a helpline names spouses beside all others does not make it one for spouses. */
    @Test
    void doesNotSayThatWhatIsForAllWasMadeForOne() {
        var line = offer("linje", OfferKind.HELPLINE, Set.of(Audience.ADULT, Audience.SPOUSE, Audience.PARENT));

        assertThat(Wayfinder.lead(wishes(Who.SPOUSE), List.of(line)).get(0).because())
                .noneMatch(it -> it.sort() == Sort.WHO);
    }

    @Test
    void putsWhatLacksLeastLastAndSaysWhatItLacks() {
        var evening =
                new Made("kveld", OfferKind.GROUP).times(TimeOfWeek.EVENING).card();
        var day = new Made("dag", OfferKind.GROUP).times(TimeOfWeek.DAYTIME).card();
        var money = new Made("penger", OfferKind.MONEY).card();
        var wishes = new Wishes(null, null, Set.of(Need.TALK), null, TimeOfWeek.EVENING);

        var found = Wayfinder.lead(wishes, List.of(money, day, evening));

        assertThat(found).extracting(it -> it.offer().slug()).startsWith("kveld");
        assertThat(found.get(0).but()).isEmpty();
        assertThat(found.get(1).but()).hasSize(1);
        assertThat(found.get(2).but()).hasSize(1);
    }

    /** What an offer does not tell speaks neither for nor against it. */
    @Test
    void holdsNothingAgainstAnOfferThatDoesNotSayHowOrWhen() {
        var silent = new Made("taus", OfferKind.GROUP).channels().times().card();
        var wishes = new Wishes(null, null, Set.of(), Meeting.IN_PERSON, TimeOfWeek.WEEKEND);

        var found = Wayfinder.lead(wishes, List.of(silent)).get(0);

        assertThat(found.but()).isEmpty();
        assertThat(found.because()).noneMatch(it -> it.sort() == Sort.MEETING || it.sort() == Sort.TIME);
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void findsTheNearestWhereNothingFits(Need need) {
        var respite = offer("avlastning", OfferKind.RESPITE, Set.of(Audience.ADULT));
        var line = offer("linje", OfferKind.HELPLINE, Set.of(Audience.ADULT));

        assertThat(Wayfinder.lead(new Wishes(null, null, Set.of(need), null, null), List.of(respite, line)))
                .hasSize(2);
    }

    @Test
    void leavesRoomForEachNeedAmongMany() {
        var offers = new ArrayList<OfferCard>();
        IntStream.range(0, 20)
                .forEach(it -> offers.add(offer("gruppe-" + it, OfferKind.GROUP, Set.of(Audience.SPOUSE))));
        offers.add(offer("omsorgsstonad", OfferKind.MONEY, Set.of(Audience.ADULT)));
        var wishes = new Wishes(Who.SPOUSE, null, Set.of(Need.TALK, Need.MONEY), null, null);

        assertThat(slugs(wishes, offers)).hasSize(Wayfinder.MOST).contains("omsorgsstonad");
    }

    @Test
    void putsWhatIsPausedOrFullBehindWhatOneCanHave() {
        var paused = new Made("pause", OfferKind.GROUP)
                .situations(DEMENTIA)
                .status(OfferStatus.PAUSED)
                .card();
        var open = offer("apen", OfferKind.GROUP, Set.of(Audience.ADULT));

        assertThat(slugs(new Wishes(null, DEMENTIA, Set.of(), null, null), List.of(paused, open)))
                .containsExactly("apen", "pause");
    }

    @Test
    void doesNotAskWhereMoneyIsMet() {
        var money =
                new Made("penger", OfferKind.MONEY).channels(Channel.DIGITAL).card();

        assertThat(Wayfinder.lead(new Wishes(null, null, Set.of(), Meeting.IN_PERSON, null), List.of(money))
                        .get(0)
                        .but())
                .isEmpty();
    }

    private static Wishes wishes(Who who) {
        return new Wishes(who, null, Set.of(), null, null);
    }

    private static List<String> slugs(Wishes wishes, List<OfferCard> offers) {
        return Wayfinder.lead(wishes, offers).stream()
                .map(it -> it.offer().slug())
                .toList();
    }

    private static OfferCard offer(String slug, OfferKind kind, Set<Audience> audience, UUID... situations) {
        return new Made(slug, kind)
                .audience(audience.toArray(Audience[]::new))
                .situations(situations)
                .card();
    }

    /** An offer that is free, open to all adults, and where one just comes. */
    private static final class Made {

        private final String slug;
        private final OfferKind kind;
        private Set<Audience> audience = Set.of(Audience.ADULT);
        private Set<UUID> situations = Set.of();
        private Set<Channel> channels = Set.of(Channel.PHYSICAL);
        private Set<TimeOfWeek> times = Set.of(TimeOfWeek.DAYTIME);
        private OfferStatus status = OfferStatus.OPEN;

        Made(String slug, OfferKind kind) {
            this.slug = slug;
            this.kind = kind;
        }

        Made audience(Audience... these) {
            audience = Set.of(these);
            return this;
        }

        Made situations(UUID... these) {
            situations = Set.of(these);
            return this;
        }

        Made channels(Channel... these) {
            channels = Set.of(these);
            return this;
        }

        Made times(TimeOfWeek... these) {
            times = Set.of(these);
            return this;
        }

        Made status(OfferStatus now) {
            status = now;
            return this;
        }

        OfferCard card() {
            return new OfferCard(
                    UUID.randomUUID(),
                    slug,
                    slug,
                    "Et tilbud.",
                    Access.DROP_IN,
                    kind,
                    PriceKind.FREE,
                    null,
                    audience,
                    null,
                    null,
                    channels,
                    times,
                    List.of("nb"),
                    null,
                    status,
                    null,
                    situations,
                    List.of(),
                    Set.of(),
                    null,
                    Freshness.State.FRESH);
        }
    }
}
