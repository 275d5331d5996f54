package no.parorendeportalen.competence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Makes a course, or says anew what one says.
 *
 * @param version that the form was filled in from; null to make one
 * @param slug the last part of its address, for life; null to take it from the title
 * @param url where it is taken; null where that is not on the web
 * @param minutes how long it takes; null where that is not known
 * @param serviceAreas that it is for; empty for all
 * @param roles ids of the contact roles that it is for; empty where it is for no role in particular
 * @param forWhom in words; blank where there is no more to say
 * @param words that staff search by
 * @param measures public numbers of those that it fulfils
 */
public record WriteCourse(
        UUID id,
        @Nullable Long version,
        @Nullable String slug,
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
        Upkeep upkeep) {}
