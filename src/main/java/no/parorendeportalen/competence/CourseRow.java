package no.parorendeportalen.competence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.Folding;
import org.jspecify.annotations.Nullable;

/** A course as the database gives it to lists. */
record CourseRow(
        UUID id,
        String slug,
        String title,
        String provider,
        String summary,
        TrainingForm form,
        @Nullable Integer minutes,
        List<String> serviceAreas,
        String forWhom,
        String words) {

    /** Whether all that was typed stands somewhere in it, however it is spelled. */
    boolean says(String typed) {
        var text = Folding.fold(String.join(" ", title, provider, summary, forWhom, words));
        return Arrays.stream(Folding.fold(typed).strip().split("\\s+")).allMatch(text::contains);
    }

    CourseLine line(Set<UUID> roles) {
        return new CourseLine(
                id, slug, title, provider, summary, form, minutes, ServiceAreas.of(serviceAreas), Set.copyOf(roles));
    }
}
