package no.parorendeportalen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the search follow versions that come into force by the day alone. It looks several times a day, so that none is late, and does
 * something on the first look of each day only.
 */
@Component
@ConditionalOnWebApplication
class DocumentTurnover {

    /** The portal may have slept. */
    private static final int NIGHTS = 60;

    private final DocumentIndexing index;
    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private LocalDate followed;

    DocumentTurnover(
            DocumentIndexing index,
            MunicipalityService municipalities,
            CurrentMunicipality current,
            TransactionTemplate transaction,
            Clock clock) {
        this.index = index;
        this.municipalities = municipalities;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
        this.followed = LocalDate.now(clock).minusDays(NIGHTS);
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void follow() {
        var today = LocalDate.now(clock);
        if (today.isAfter(followed)) {
            for (var municipality : municipalities.all()) {
                current.during(municipality, () -> transaction.executeWithoutResult(t -> index.begunAfter(followed)));
            }
            followed = today;
        }
    }
}
