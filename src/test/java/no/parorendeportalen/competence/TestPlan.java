package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Rows of the competence plan for tests, in the municipality that the thread works for. */
public final class TestPlan {

    private TestPlan() {}

    public static UUID row(ApplicationContext context, UUID course, Whom whom, LocalDate dueOn) {
        return row(context, course, whom, new Deadline(dueOn, null), null);
    }

    public static UUID row(
            ApplicationContext context, UUID course, Whom whom, Deadline deadline, @Nullable Integer measure) {
        return context.getBean(PlanService.class)
                .write(new WritePlanRow(UUID.randomUUID(), null, course, whom, deadline, measure));
    }
}
