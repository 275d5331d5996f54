package no.parorendeportalen.guide;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** A part of a conversation. */
@Embeddable
class GuidePart {

    private String title;

    /** What to say or ask, one a line. */
    private String say;

    private String listen;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected GuidePart() {}

    private GuidePart(GuideDetails.Part told) {
        if (told.title().isBlank()) {
            throw new IllegalArgumentException("A part has a title");
        }
        this.title = told.title().strip();
        this.say = Lines.join(told.say());
        this.listen = told.listen().strip();
    }

    static GuidePart of(GuideDetails.Part told) {
        return new GuidePart(told);
    }

    GuideDetails.Part told() {
        return new GuideDetails.Part(title, Lines.of(say), listen);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GuidePart part && part.told().equals(told());
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, say, listen);
    }
}
