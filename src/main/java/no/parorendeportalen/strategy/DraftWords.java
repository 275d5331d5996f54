package no.parorendeportalen.strategy;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that the portal itself puts into a strategy or the trail of it. */
@Component
class DraftWords {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

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

    private String text(String key) {
        return messages.getMessage(key, null, BOKMAL);
    }
}
