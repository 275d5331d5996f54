package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that the portal itself puts into a strategy or the trail of it. */
@Component
class DraftWords {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", BOKMAL);

    private final MessageSource messages;

    DraftWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What an empty revision calls an area until somebody calls it something else. */
    String areaWord() {
        return text("draft.areaWord");
    }

    Heading areasHeading() {
        return new Heading(text("draft.areasHeading"), null);
    }

    Heading planHeading() {
        return new Heading(text("draft.planHeading"), null);
    }

    String role(ResponsibilityRole role) {
        return text("responsibility." + role);
    }

    String kind(TimelineKind kind) {
        return text("timeline.kind." + kind);
    }

    String origin(Origin origin) {
        return text("origin." + origin);
    }

    /** {@code 1. januar 2027}. */
    @Nullable
    String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private String text(String key) {
        return messages.getMessage(key, null, BOKMAL);
    }
}
