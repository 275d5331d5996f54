package no.parorendeportalen.drafting.web;

import java.util.UUID;
import no.parorendeportalen.strategy.PartKind;
import org.jspecify.annotations.Nullable;

/** Where each piece of the draft is written, below the plan's address. */
final class PartPlace {

    private PartPlace() {}

    /**
     * @param kind null for what the version says of itself
     * @param number the measure's
     */
    static String of(@Nullable PartKind kind, @Nullable UUID id, @Nullable Integer number) {
        if (kind == null) {
            return "/rammer";
        }
        return switch (kind) {
            case CHAPTER -> "/kapitler/" + id;
            case REFERENCE -> "/fotnoter/" + id;
            case AREA -> "/omrader/" + id;
            case GOAL -> "/mal/" + id;
            case APPROACH -> "/grep/" + id;
            case MEASURE -> "/tiltak/" + number;
        };
    }
}
