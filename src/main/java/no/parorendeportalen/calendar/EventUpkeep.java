package no.parorendeportalen.calendar;

import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptWhile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody need look at what is over. */
@Configuration(proxyBeanMethods = false)
class EventUpkeep {

    @Bean
    static KeptWhile eventsToCome() {
        return new KeptWhile(KeptKind.EVENT, "cast(t.ends as LocalDate) >= :today");
    }
}
