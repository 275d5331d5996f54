package no.parorendeportalen.competence;

import java.util.List;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Courses, as the search finds them. */
@Component
class CourseFindings implements SearchSource {

    private final Courses courses;

    CourseFindings(Courses courses) {
        this.courses = courses;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.COURSE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchEntry> all() {
        return courses.everyPublished().stream().map(Course::finding).toList();
    }
}
