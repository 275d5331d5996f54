package no.parorendeportalen.calendar;

import java.time.LocalDateTime;
import java.util.UUID;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Events for tests, written in the municipality at work. */
public final class TestEvents {

    private TestEvents() {}

    /** A course of two hours, of which nothing more is said. */
    public static EventSaid said(String title, LocalDateTime starts) {
        return new EventSaid(
                title,
                EventKind.COURSE,
                new EventTime(starts, starts.plusHours(2)),
                null,
                "Vi **snakker** sammen.",
                null,
                null,
                SignUp.NOT_SAID);
    }

    /** With everything that one can have. */
    public static EventSaid whole(String title, LocalDateTime starts, @Nullable UUID offer, @Nullable UUID place) {
        return new EventSaid(
                title,
                EventKind.GROUP,
                new EventTime(starts, starts.plusHours(2)),
                offer,
                "Vi **snakker** sammen; kaffe, te og kake.",
                place,
                "https://example.org/delta",
                new SignUp("Ring oss, eller bare kom", "https://example.org/pamelding", starts.toLocalDate()));
    }

    public static UUID write(ApplicationContext context, EventSaid said, @Nullable String slug) {
        return context.getBean(EventDesk.class)
                .write(new WriteEvent(UUID.randomUUID(), null, slug, said, Upkeep.NOBODYS));
    }

    public static UUID publish(ApplicationContext context, EventSaid said, @Nullable String slug) {
        var id = write(context, said, slug);
        context.getBean(KeptService.class).take(KeptStep.PUBLISH, KeptKind.EVENT, id, null);
        return id;
    }
}
