package no.parorendeportalen.document;

import java.util.List;
import no.parorendeportalen.strategy.MeasureSection;
import org.springframework.stereotype.Component;

/** Tells a measure's page which routines and checklists there are because of it. */
@Component
class DocumentMeasures implements MeasureSection {

    private final DocumentService documents;

    DocumentMeasures(DocumentService documents) {
        this.documents = documents;
    }

    @Override
    public String headingKey() {
        return "measure.staffThings";
    }

    @Override
    public List<Thing> of(int measure) {
        return documents.inUseFor(measure).entrySet().stream()
                .map(it -> Thing.forStaff(
                        it.getKey().title(),
                        "document.one." + it.getKey().kind(),
                        it.getKey().path(),
                        it.getValue()))
                .toList();
    }
}
