package no.parorendeportalen.starter;

import java.time.LocalDate;
import no.parorendeportalen.upkeep.SourceOfFact;
import org.jspecify.annotations.Nullable;

/** Where something is known from, as a file has it. */
record Source(String name, @Nullable String url, @Nullable LocalDate read) {

    static @Nullable SourceOfFact fact(@Nullable Source source) {
        return source == null ? null : new SourceOfFact(source.name, source.url, source.read);
    }
}
