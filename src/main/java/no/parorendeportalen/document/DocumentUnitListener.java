package no.parorendeportalen.document;

import java.util.UUID;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitEnded;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a unit owned or followed its successor does; one that nobody takes over does not end while it owns anything. */
@Component
class DocumentUnitListener {

    private final Documents documents;
    private final DocumentWriter writer;
    private final UnitService units;

    DocumentUnitListener(Documents documents, DocumentWriter writer, UnitService units) {
        this.documents = documents;
        this.writer = writer;
        this.units = units;
    }

    @EventListener
    void follow(UnitEnded ended) {
        var touched = documents.ofUnit(ended.unit());
        if (ended.successor() == null && !touched.isEmpty()) {
            throw new UnitRefused(UnitRefused.Reason.SUCCESSOR_NEEDED);
        }
        for (var document : touched) {
            document.follow(ended.unit(), ended.successor());
            writer.tell(DocumentWriter.trail(document, "handedOver", document.slug())
                    .changing("ownerUnit", name(ended.unit()), name(ended.successor())));
        }
        documents.flush();
    }

    private @Nullable String name(@Nullable UUID unit) {
        return units.units().find(unit).map(UnitDetails::name).orElse(null);
    }
}
