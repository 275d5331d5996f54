package no.parorendeportalen.search;

import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the index of a municipality that has none when the portal starts: what is there may be older than the search. */
@Component
class FirstIndexing {

    private static final Logger LOG = LoggerFactory.getLogger(FirstIndexing.class);

    private final SearchIndex index;
    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;

    FirstIndexing(
            SearchIndex index,
            MunicipalityService municipalities,
            CurrentMunicipality current,
            TransactionTemplate transaction) {
        this.index = index;
        this.municipalities = municipalities;
        this.current = current;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        for (var municipality : municipalities.all()) {
            current.during(municipality, () -> fill(municipality));
        }
    }

    private void fill(MunicipalityDetails municipality) {
        try {
            transaction.executeWithoutResult(status -> {
                if (index.isEmpty()) {
                    index.rebuild();
                }
            });
        } catch (DataIntegrityViolationException meanwhile) {
            LOG.info("{}: another process makes the search index", municipality.address());
        }
    }
}
