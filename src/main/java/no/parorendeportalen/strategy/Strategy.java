package no.parorendeportalen.strategy;

import jakarta.persistence.Entity;
import no.parorendeportalen.municipality.TenantEntity;

/** A municipality's carers' strategy through all its revisions. A municipality has one. */
@Entity
class Strategy extends TenantEntity {

    private String title;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Strategy() {}

    Strategy(String title) {
        this.title = Texts.line(title, 200);
    }

    String title() {
        return title;
    }
}
