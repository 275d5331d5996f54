package no.parorendeportalen.browser;

import static no.parorendeportalen.offer.TestOffers.offer;
import static no.parorendeportalen.offer.TestOffers.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.parorendeportalen.Shelf;
import no.parorendeportalen.municipality.AddMunicipality;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityAddress;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.OfferStanding;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.TestOffers;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.springframework.context.ApplicationContext;

/** The pages of the offers in every state they can be in. */
final class OfferStates {

    /** Has offers of each sort, one of them with all that an offer can have. */
    static final String TOWN = "tilbudsvik";

    /** Below the municipality. */
    static final List<String> PATHS = List.of(
            "/tilbud",
            "/tilbud?sorter=alfabetisk&side=2",
            "/tilbud?type=kurs&pris=gratis&situasjon=demens&alder=80",
            "/tilbud?q=parorendegrupe",
            "/tilbud?q=zxqvw",
            "/tilbud?type=penger&situasjon=demens&alder=mange",
            "/tilbud/utskrift",
            "/tilbud/parorendegruppe",
            "/tilbud/bare-navnet",
            "/tilbud/aldri-mer",
            "/tilbud/pause",
            "/tilbud/snart",
            "/tilbud/retten-til-svar",
            "/huskeliste",
            "/huskeliste?tilbud=parorendegruppe&tilbud=pause&tilbud=borte&tilbud=gruppe-3",
            "/huskeliste?tilbud=pause&q=zxqvw");

    private OfferStates() {}

    static List<String> in(ApplicationContext portal) {
        var municipality = portal.getBean(MunicipalityService.class)
                .add(new AddMunicipality(new MunicipalityAddress(TOWN), "Tilbudsvik", "9871", Palette.FJORD));
        portal.getBean(StrategyLoader.class).load(StrategyFiles.read(StrategyFiles.small(TOWN)));
        portal.getBean(CurrentMunicipality.class).during(municipality, () -> fill(portal));
        return PATHS.stream().map(it -> "/" + TOWN + it).toList();
    }

    private static void fill(ApplicationContext portal) {
        var shelf = new Shelf(portal, "Vika");
        var dementia = shelf.situation("demens");
        var right = shelf.right("svar", "Fire uker");
        shelf.situation("kreft");
        TestOffers.whole(portal, "Vika", Set.of(dementia), Set.of(right), 1);
        publish(portal, offer("Bare navnet").bare());
        publish(portal, offer("Aldri mer").standing(standing(OfferStatus.ENDED, null, null)));
        publish(
                portal,
                offer("Pause")
                        .standing(standing(OfferStatus.PAUSED, "Vi er tilbake i mars. Ring oss så lenge.", null)));
        publish(
                portal,
                offer("Snart")
                        .standing(
                                standing(OfferStatus.OPEN, null, LocalDate.now().plusMonths(1))));
        publish(
                portal,
                offer("Retten til svar")
                        .access(Access.LEGAL_RIGHT)
                        .kind(OfferKind.MONEY)
                        .links(new OfferLinks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(right), Set.of())));
        publish(
                portal,
                offer("Kompetansehevingstiltakskoordineringsgruppemedlemskurs")
                        .kind(OfferKind.COURSE)
                        .access(Access.REFERRAL)
                        .price(PriceKind.PAID));
        for (var number = 1; number <= 25; number++) {
            publish(portal, offer("Gruppe " + number).access(Access.DROP_IN));
        }
    }

    private static OfferStanding standing(OfferStatus status, String notice, LocalDate from) {
        return new OfferStanding(status, notice, from, null, null);
    }
}
