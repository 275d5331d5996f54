package no.parorendeportalen.competence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to take and has taken, and what there is to take.
 *
 * @param unit name of theirs; null where the account has none
 * @param due the most pressing first
 * @param done the latest first
 * @param roles that courses can be for
 */
public record TrainingOverview(
        @Nullable String unit,
        List<DueCourse> due,
        List<OwnCompletion> done,
        CourseFinding found,
        List<RoleChoice> roles) {}
