package no.parorendeportalen.upkeep.web;

import no.parorendeportalen.upkeep.ContentChanged;
import no.parorendeportalen.web.PageCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has a municipality's pages rendered again once something they tell has changed for good. */
@Component
class ContentListener {

    private final PageCache cache;

    ContentListener(PageCache cache) {
        this.cache = cache;
    }

    @TransactionalEventListener
    void forget(ContentChanged changed) {
        cache.forget(changed.municipality());
    }
}
