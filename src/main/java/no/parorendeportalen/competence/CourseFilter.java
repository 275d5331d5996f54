package no.parorendeportalen.competence;

import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * Which courses.
 *
 * @param words that it says; blank for none
 * @param area that it is for, alone or among others; null for whatever it is for
 * @param role that it is for; null for whatever role
 */
public record CourseFilter(
        String words,
        @Nullable ServiceArea area,
        @Nullable TrainingForm form,
        @Nullable UUID role) {

    public static final CourseFilter ALL = new CourseFilter("", null, null, null);

    boolean takes(CourseRow row, CourseLine line) {
        return (words.isBlank() || row.says(words))
                && (area == null
                        || line.serviceAreas().isEmpty()
                        || line.serviceAreas().contains(area))
                && (form == null || line.form() == form)
                && (role == null || line.roles().contains(role));
    }
}
