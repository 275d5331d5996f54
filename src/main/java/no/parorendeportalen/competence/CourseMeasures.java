package no.parorendeportalen.competence;

import java.util.List;
import no.parorendeportalen.strategy.MeasureSection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a measure's page what staff learn because of it. */
@Component
class CourseMeasures implements MeasureSection {

    private final Courses courses;

    CourseMeasures(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String headingKey() {
        return "competence.measure";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Thing> of(int measure) {
        return courses.fulfilling(measure).stream()
                .map(it -> Thing.forStaff(it.title(), "kept.one.COURSE", CourseLine.staffPath(it.slug()), it.since()))
                .toList();
    }
}
