package no.parorendeportalen.document;

import java.util.concurrent.TimeUnit;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the search follow versions that come into force by the day alone; several times a day, so that no restart misses one. */
@Component
@ConditionalOnWebApplication
class DocumentTurnover {

    private final DocumentIndexing index;
    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;

    DocumentTurnover(
            DocumentIndexing index,
            MunicipalityService municipalities,
            CurrentMunicipality current,
            TransactionTemplate transaction) {
        this.index = index;
        this.municipalities = municipalities;
        this.current = current;
        this.transaction = transaction;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void follow() {
        municipalities
                .all()
                .forEach(it -> current.during(it, () -> transaction.executeWithoutResult(t -> index.turnOver())));
    }
}
