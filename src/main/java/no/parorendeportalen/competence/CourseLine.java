package no.parorendeportalen.competence;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * A course to choose.
 *
 * @param minutes null where that is not known
 * @param serviceAreas empty for all
 * @param roles ids of contact roles; empty for no role in particular
 */
public record CourseLine(
        UUID id,
        String slug,
        String title,
        String provider,
        String summary,
        TrainingForm form,
        @Nullable Integer minutes,
        Set<ServiceArea> serviceAreas,
        Set<UUID> roles) {

    /** Where staff read it, below the municipality. */
    public String staffPath() {
        return staffPath(slug);
    }

    static String staffPath(String slug) {
        return "/ansatt/opplaering/" + slug;
    }
}
