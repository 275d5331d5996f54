package no.parorendeportalen.competence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.Kept;
import no.parorendeportalen.upkeep.KeptState;
import org.jspecify.annotations.Nullable;

/**
 * A course as its page and its form show it; see {@link WriteCourse}.
 *
 * @param roles ids of contact roles
 * @param words that staff search by
 */
public record CourseDetails(
        UUID id,
        String slug,
        String title,
        String provider,
        String summary,
        TrainingForm form,
        @Nullable String url,
        @Nullable Integer minutes,
        Set<ServiceArea> serviceAreas,
        Set<UUID> roles,
        String forWhom,
        List<String> words,
        Set<Integer> measures,
        KeptState kept)
        implements Kept {

    /** Where staff read it, below the municipality. */
    public String staffPath() {
        return CourseLine.staffPath(slug);
    }
}
