package no.parorendeportalen.situation;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.SourceOfFact;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Situations for tests, in the municipality that the thread works for. */
public final class TestSituations {

    private TestSituations() {}

    /** A draft. */
    public static UUID write(ApplicationContext context, String title, @Nullable UUID owner) {
        var upkeep = new Upkeep(owner, 6, new SourceOfFact("Nav", "https://www.nav.no/", null));
        return context.getBean(SituationService.class)
                .write(new WriteSituation(
                        UUID.randomUUID(),
                        null,
                        null,
                        title,
                        "Pårørende i en situasjon: " + title,
                        "",
                        "",
                        List.of(),
                        false,
                        1,
                        upkeep));
    }

    /** One that the public sees, and nobody has checked. */
    public static UUID publish(ApplicationContext context, String title, @Nullable UUID owner) {
        var id = write(context, title, owner);
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, KeptKind.SITUATION, id, null);
        return id;
    }
}
