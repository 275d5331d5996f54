package no.parorendeportalen.upkeep;

import java.util.concurrent.TimeUnit;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, once a day, what readers wrote about what is closed long since. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class ReportRetention {

    private final ReportService reports;
    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;

    ReportRetention(ReportService reports, MunicipalityService municipalities, CurrentMunicipality current) {
        this.reports = reports;
        this.municipalities = municipalities;
        this.current = current;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        municipalities.all().forEach(it -> current.during(it, reports::forgetOldWords));
    }
}
