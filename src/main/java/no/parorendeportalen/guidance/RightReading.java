package no.parorendeportalen.guidance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.rights.RightUse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ways to apply, and what adults can read, that show a right. They come after the offers. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RightReading implements RightUse {

    private final HowTos howTos;
    private final Articles articles;

    RightReading(HowTos howTos, Articles articles) {
        this.howTos = howTos;
        this.articles = articles;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(UUID right) {
        return Stream.concat(howTos.publishedOn(right).stream(), articles.publishedOn(right).stream())
                .map(it -> new Use(it.label(), Objects.requireNonNull(it.publicPath())))
                .toList();
    }
}
