package no.parorendeportalen.guide;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.guide.GuideDetails.Link;
import no.parorendeportalen.guide.GuideDetails.Part;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.springframework.context.ApplicationContext;

/** Guides for tests, in the municipality at work. */
public final class TestGuides {

    private TestGuides() {}

    /** One with all that a guide can have, its address {@code hva-er-viktig}. */
    public static UUID whole(ApplicationContext context, String name, UUID offer, int measure) {
        return publish(
                context,
                new WriteGuide(
                        UUID.randomUUID(),
                        null,
                        "hva-er-viktig",
                        name + " hva er viktig for deg",
                        "Når du vil vite hva som betyr noe for " + name + ".",
                        GuideKind.CONVERSATION,
                        Set.of(ServiceArea.HOME_CARE),
                        "Finn et **rolig** sted.",
                        List.of(
                                new Part(
                                        "Fortell hvorfor dere snakker sammen",
                                        List.of("Jeg heter …", "Vi har en halv time."),
                                        "Ser " + name + " lettet ut?"),
                                new Part("Spør", List.of("Hva er viktig for deg nå?"), "")),
                        "Skriv ned hva dere ble enige om.",
                        List.of(
                                new Link(SearchKind.OFFER, offer, name + " gruppe"),
                                new Link(SearchKind.ROUTINE, UUID.randomUUID(), name + " rutine")),
                        List.of("forhåndssamtale"),
                        Set.of(measure),
                        Upkeep.NOBODYS));
    }

    /** A short one for some services. */
    public static UUID plain(ApplicationContext context, String title, GuideKind kind, ServiceArea... areas) {
        return publish(context, written(title, kind, areas));
    }

    static WriteGuide written(String title, GuideKind kind, ServiceArea... areas) {
        return new WriteGuide(
                UUID.randomUUID(),
                null,
                null,
                title,
                "I en setning.",
                kind,
                Set.of(areas),
                "",
                List.of(new Part("Begynn", List.of("Hei"), "")),
                "",
                List.of(),
                List.of(),
                Set.of(),
                Upkeep.NOBODYS);
    }

    static UUID publish(ApplicationContext context, WriteGuide command) {
        var id = context.getBean(GuideService.class).write(command);
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, KeptKind.GUIDE, id, null);
        return id;
    }
}
