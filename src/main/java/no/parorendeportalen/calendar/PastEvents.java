package no.parorendeportalen.calendar;

import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptWhile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has been needs no more checking. */
@Configuration(proxyBeanMethods = false)
class PastEvents {

    @Bean
    static KeptWhile untilTheyAreOver() {
        return new KeptWhile(KeptKind.EVENT, "cast(t.ends as LocalDate) >= :today");
    }
}
