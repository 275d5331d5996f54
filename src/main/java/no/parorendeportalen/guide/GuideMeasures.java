package no.parorendeportalen.guide;

import java.util.List;
import no.parorendeportalen.strategy.MeasureSection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a measure's page which guides staff use because of it. */
@Component
class GuideMeasures implements MeasureSection {

    private final GuideLines lines;

    GuideMeasures(GuideLines lines) {
        this.lines = lines;
    }

    @Override
    public String headingKey() {
        return "measure.guides";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Thing> of(int measure) {
        return lines.fulfilling(measure);
    }
}
