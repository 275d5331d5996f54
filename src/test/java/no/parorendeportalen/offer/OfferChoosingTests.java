package no.parorendeportalen.offer;

import static no.parorendeportalen.offer.TestOffers.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.offer.OfferFinding.Choice;
import no.parorendeportalen.offer.OfferFinding.WayOut;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationLine;
import org.junit.jupiter.api.Test;

class OfferChoosingTests {

    private static final UUID DEMENTIA = UUID.randomUUID();
    private static final UUID CANCER = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();
    private static final List<SituationLine> SITUATIONS = List.of(
            new SituationLine(DEMENTIA, "demens", "Demens", "Demens", "", false),
            new SituationLine(CANCER, "kreft", "Kreft", "Kreft", "", false));

    private static final OfferCard SCHOOL = card(
            "Demensskole",
            it -> it.kind(OfferKind.COURSE)
                    .price(PriceKind.PAID)
                    .situation(DEMENTIA)
                    .by("kommunen", "Kommunen"));
    private static final OfferCard CAFE =
            card("Kreftkafé", it -> it.situation(CANCER).by("foreningen", "Foreningen"));
    private static final OfferCard TALK =
            card("Samtale", it -> it.kind(OfferKind.CONVERSATION).contact(LINE).ages(18, null));
    private static final List<OfferCard> ALL = List.of(SCHOOL, CAFE, TALK);

    @Test
    void showsAllWhereNothingIsChosen() {
        assertThat(titles(OfferFilter.NOTHING)).containsExactly("Demensskole", "Kreftkafé", "Samtale");
    }

    @Test
    void fitsEachSituationWhereItNamesNone() {
        assertThat(titles(chosen(OfferFacet.SITUATION, "demens"))).containsExactly("Demensskole", "Samtale");
    }

    @Test
    void widensWithinAFacetAndNarrowsBetweenThem() {
        assertThat(titles(chosen(OfferFacet.KIND, "COURSE", "GROUP"))).containsExactly("Demensskole", "Kreftkafé");
        assertThat(titles(chosen(OfferFacet.KIND, "COURSE", "GROUP").and(OfferFacet.PRICE, OfferFilter.YES)))
                .containsExactly("Kreftkafé");
    }

    @Test
    void leavesOutWhatIsNotForTheAge() {
        assertThat(titles(new OfferFilter(Map.of(), 17))).containsExactly("Demensskole", "Kreftkafé");
        assertThat(titles(new OfferFilter(Map.of(), 18))).contains("Samtale");
    }

    @Test
    void isForChildrenWhereItNamesNoAgesOnlyIfItSaysThatItIsForThem() {
        assertThat(card("Ektefeller", it -> it.audience(Audience.SPOUSE)).isForAge(13))
                .isFalse();
        assertThat(card("Ektefeller", it -> it.audience(Audience.SPOUSE)).isForAge(18))
                .isTrue();
        assertThat(card("Søsken", it -> it.audience(Audience.SIBLING).ages(8, 16))
                        .isForAge(13))
                .isTrue();
        assertThat(card("Ungdom", it -> it.audience(Audience.YOUTH)).isForAge(13))
                .isTrue();
    }

    @Test
    void knowsWhereSomebodyAnswersNow() {
        var filter = chosen(OfferFacet.OPEN, OfferFilter.YES).filter();

        assertThat(titles(choosing(filter, Set.of(LINE)))).containsExactly("Samtale");
        assertThat(choosing(OfferFilter.NOTHING, Set.of()).choices().get(OfferFacet.OPEN))
                .isEmpty();
    }

    @Test
    void countsWhatAChoiceWouldShowBesideThoseOfTheOtherFacets() {
        var choices =
                choosing(chosen(OfferFacet.KIND, "COURSE").filter(), Set.of()).choices();

        // Of its own facet, what each would show alone; of the others, what it would leave.
        assertThat(counts(choices.get(OfferFacet.KIND)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("CONVERSATION", 1, "GROUP", 1, "COURSE", 1));
        assertThat(counts(choices.get(OfferFacet.SITUATION))).isEqualTo(Map.of("demens", 1));
        assertThat(choices.get(OfferFacet.PRICE)).isEmpty();
        assertThat(choices.get(OfferFacet.PROVIDER)).extracting(Choice::label).containsExactly("Kommunen");
    }

    @Test
    void keepsAChosenChoiceThatShowsNothing() {
        var filter = chosen(OfferFacet.KIND, "COURSE")
                .and(OfferFacet.PRICE, OfferFilter.YES)
                .filter();

        assertThat(choosing(filter, Set.of()).choices().get(OfferFacet.PRICE))
                .containsExactly(new Choice(OfferFilter.YES, null, 0, true));
    }

    @Test
    void passesOverWhatIsNotKnown() {
        var choosing = choosing(chosen(OfferFacet.SITUATION, "ukjent", "kreft").filter(), Set.of());

        assertThat(choosing.filter().of(OfferFacet.SITUATION)).containsExactly("kreft");
        assertThat(titles(chosen(OfferFacet.PROVIDER, "ukjent"))).hasSize(3);
    }

    @Test
    void namesTheChoicesWhoseAbsenceShowsSomething() {
        var filter = chosen(OfferFacet.KIND, "CONVERSATION")
                .and(OfferFacet.PROVIDER, "foreningen")
                .and(OfferFacet.PRICE, OfferFilter.YES)
                .filter();

        assertThat(choosing(filter, Set.of()).waysOut())
                .containsExactlyInAnyOrder(
                        new WayOut(OfferFacet.KIND, "CONVERSATION", 1),
                        new WayOut(OfferFacet.PROVIDER, "foreningen", 1));
        assertThat(choosing(
                                new OfferFilter(
                                        chosen(OfferFacet.KIND, "CONVERSATION")
                                                .filter()
                                                .chosen(),
                                        12),
                                Set.of())
                        .waysOut())
                .containsExactlyInAnyOrder(new WayOut(OfferFacet.KIND, "CONVERSATION", 2), new WayOut(null, "12", 1));
    }

    private record Chosen(Map<OfferFacet, Set<String>> values) {

        Chosen and(OfferFacet facet, String... more) {
            var all = new HashMap<>(values);
            all.put(facet, Set.of(more));
            return new Chosen(all);
        }

        OfferFilter filter() {
            return new OfferFilter(values, null);
        }
    }

    private static Chosen chosen(OfferFacet facet, String... values) {
        return new Chosen(Map.of()).and(facet, values);
    }

    private static List<String> titles(Chosen chosen) {
        return titles(chosen.filter());
    }

    private static List<String> titles(OfferFilter filter) {
        return titles(choosing(filter, Set.of()));
    }

    private static List<String> titles(OfferChoosing choosing) {
        return choosing.hits().stream().map(it -> it.card().title()).toList();
    }

    private static OfferChoosing choosing(OfferFilter filter, Set<UUID> open) {
        return OfferChoosing.of(ALL, ALL, SITUATIONS, open, filter);
    }

    private static Map<String, Integer> counts(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::value, Choice::count));
    }
}
