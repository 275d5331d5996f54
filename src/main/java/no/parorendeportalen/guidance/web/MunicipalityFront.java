package no.parorendeportalen.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.strategy.StrategyNotice;
import no.parorendeportalen.strategy.StrategyService;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A municipality's front page: whom to contact now, before all else. It has something to say before anything has been written. */
@Controller
class MunicipalityFront {

    private final ContactService contacts;
    private final SituationService situations;
    private final OfferService offers;
    private final StrategyService strategy;
    private final Clock clock;

    MunicipalityFront(
            ContactService contacts,
            SituationService situations,
            OfferService offers,
            StrategyService strategy,
            Clock clock) {
        this.contacts = contacts;
        this.situations = situations;
        this.offers = offers;
        this.strategy = strategy;
        this.clock = clock;
    }

    @Bean
    static PublicPaths frontPath() {
        return PublicPaths.of("/{municipality}");
    }

    @GetMapping("/{municipality}")
    String show(Model model) {
        model.addAttribute("section", "front");
        model.addAttribute("contacts", contacts.front());
        model.addAttribute("situations", situations.published());
        model.addAttribute("offers", offers.front());
        strategy.find()
                .ifPresentOrElse(
                        found -> {
                            model.addAttribute("strategy", found.strategy());
                            model.addAttribute("planNotice", StrategyNotice.of(found.strategy(), LocalDate.now(clock)));
                            model.addAttribute("contents", found);
                        },
                        () -> model.addAttribute("underWay", strategy.isUnderWay()));
        return "guidance/front";
    }
}
