package no.parorendeportalen.strategy.web;

import no.parorendeportalen.strategy.PublicTextChanged;
import no.parorendeportalen.web.PageCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has a municipality's pages rendered again once its text has changed for good. */
@Component
class PublicTextListener {

    private final PageCache cache;

    PublicTextListener(PageCache cache) {
        this.cache = cache;
    }

    @TransactionalEventListener
    void forget(PublicTextChanged changed) {
        cache.forget(changed.municipality());
    }
}
